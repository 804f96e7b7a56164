import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TestBrowser } from '../support/browse.ts';
import {
  lettersOf,
  listedSheets,
  readFolder,
  sha256,
  type ListedSheet,
} from '../support/read-output.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { PACKAGE, runCli, type CliOutcome } from '../support/run-cli.ts';
import { showPage, type ShownPage } from '../support/show-page.ts';

/** The content of this repository is built once, and looked at from all sides. */

const CONTENT = join(PACKAGE, 'content');
const SHEETS = ['essay-plan', 'one-page', 'practice', 'revision'];

/** What the tests need to know of an outline. */
interface Outline {
  readonly title: string;
  readonly summary: string;
  readonly authors?: readonly string[];
  readonly causes: readonly { readonly point: string }[];
  readonly repercussions: readonly { readonly point: string }[];
  readonly mcqs: readonly { readonly answer: string; readonly explanation?: string }[];
}

interface PrintedSheet extends ListedSheet {
  readonly pdf: ReadPdf;
}

let folder: string;
let output: string;
let built: CliOutcome;
let files: ReadonlyMap<string, Buffer>;
let sheets: readonly ListedSheet[];
let outlines: ReadonlyMap<string, Outline>;
let shown: readonly ShownPage[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'khulasa-test-')));
  output = join(folder, 'output');
  built = await runCli(['build', '--json', '--out', output], { in: PACKAGE });
  if (built.code !== 0) throw new Error(built.stderr);
  files = await readFolder(output);
  sheets = listedSheets(files);
  outlines = await readOutlines();
  return () => rm(folder, { recursive: true, force: true });
}, 300_000);

beforeAll(async () => {
  await using browser = await TestBrowser.start();
  const waiting = [...files.keys()].filter((path) => path.endsWith('.html'));
  const pages: ShownPage[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      pages.push(await showPage(browser, output, path));
  };
  await Promise.all([work(), work()]);
  shown = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}, 300_000);

async function readOutlines(): Promise<ReadonlyMap<string, Outline>> {
  const names = (await readdir(join(CONTENT, 'outlines'))).sort();
  const entries = names.map(async (name) => {
    const text = await readFile(join(CONTENT, 'outlines', name), 'utf8');
    return [name.replace(/\.yaml$/, ''), parse(text) as Outline] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The page of the same sheet as a PDF. */
function pageOf(pdf: string): ShownPage {
  const page = shown.find(({ path }) => path === pdf.replace(/pdf$/, 'html'));
  if (page === undefined) throw new Error(`${pdf} has no page.`);
  return page;
}

function outlineOf(topic: string): Outline {
  const outline = outlines.get(topic);
  if (outline === undefined) throw new Error(`There is no outline ${topic}.`);
  return outline;
}

describe('The build of the content that is shipped', () => {
  test('ends well, without a problem, a warning or a sheet that failed', () => {
    const outcome = JSON.parse(built.stdout) as Record<string, unknown>;
    expect(built.code).toBe(0);
    expect(outcome).toMatchObject({ problems: [], warnings: [], failed: [], skipped: [] });
  });

  test('makes four sheets of every topic, as HTML and as PDF, and nothing that the manifest does not list', () => {
    const wanted = [...outlines.keys()].flatMap((topic) =>
      SHEETS.flatMap((sheet) =>
        ['html', 'pdf'].map((format) => `topics/${topic}/${sheet}.${format}`),
      ),
    );
    const found = [...files.keys()].filter((path) => /^topics\/.+\/(?!index\.html)/.test(path));
    expect(sheets.map(({ path }) => path)).toEqual(wanted);
    expect(found).toEqual(wanted);
  });

  test('makes a page for the front and one for each topic, and assets named by their content', () => {
    const others = [...files.keys()].filter((path) => !/^topics\/[^/]+\/(?!index)/.test(path));
    const assets = others.filter((path) => path.startsWith('assets/'));
    expect(others.filter((path) => !path.startsWith('assets/'))).toEqual([
      '.khulasa-files.json',
      'index.html',
      'manifest.json',
      ...[...outlines.keys()].map((topic) => `topics/${topic}/index.html`),
    ]);
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) {
      const [, hash = '-'] = /\.([0-9a-f]{10})\.(?:css|woff2)$/.exec(path) ?? [];
      expect(sha256(files.get(path) ?? Buffer.of())).toMatch(new RegExp(`^${hash}`));
    }
  });

  test('tells in the manifest the size and the checksum of each file, and no time', () => {
    const { sheets: listed, ...rest } = JSON.parse(String(files.get('manifest.json'))) as {
      sheets: ListedSheet[];
    };
    expect(rest).toEqual({});
    for (const sheet of listed) {
      const bytes = files.get(sheet.path) ?? Buffer.of();
      const [, topic, name, format] = /^topics\/(.+)\/(.+)\.(.+)$/.exec(sheet.path) ?? [];
      expect(sheet).toEqual({
        topic,
        sheet: name,
        format,
        path: sheet.path,
        bytes: bytes.length,
        sha256: sha256(bytes),
        pages: format === 'pdf' ? expect.any(Number) : null,
      });
    }
  });

  test('gives the same bytes in another folder, time zone and language, with other numbers of jobs', async () => {
    const again = join(folder, 'again');
    const args = ['build', '--content', CONTENT, '--out', again, '--jobs', '3'];
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'ur_PK.UTF-8', LANG: 'ur_PK.UTF-8' };
    expect((await runCli(args, { in: folder, env })).code).toBe(0);
    const twin = await readFolder(again);
    expect([...twin.keys()]).toEqual([...files.keys()]);
    const different = [...files].filter(([path, bytes]) => !twin.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
  }, 300_000);
});

describe('Each PDF of it', () => {
  let printed: readonly PrintedSheet[];

  beforeAll(async () => {
    const listed = sheets.filter(({ format }) => format === 'pdf');
    const reading = listed.map(async (sheet) => {
      const bytes = files.get(sheet.path) ?? Buffer.of();
      return { ...sheet, pdf: await readPdf(bytes) };
    });
    printed = await Promise.all(reading);
  }, 120_000);

  /** The sheets of one kind, or an error: a test must not pass because there was nothing to look at. */
  const ofKind = (kind: string): readonly PrintedSheet[] => {
    const found = printed.filter(({ sheet }) => sheet === kind);
    if (found.length === 0) throw new Error(`There is no sheet ${kind}.`);
    return found;
  };

  test('has as many pages as the manifest says', () => {
    for (const { path, pages, pdf } of printed) expect(pdf.pages.length, path).toBe(pages);
  });

  test('keeps to its length: one page is one page, and a revision sheet has three to five', () => {
    for (const { pdf } of ofKind('one-page')) expect(pdf.pages).toHaveLength(1);
    for (const { path, pdf } of ofKind('revision')) {
      expect(pdf.pages.length, path).toBeGreaterThanOrEqual(3);
      expect(pdf.pages.length, path).toBeLessThanOrEqual(5);
    }
  });

  test('has no page that is blank or nearly so', () => {
    const bare = printed.flatMap(({ path, pdf }) =>
      pdf.pages
        .map(({ text }, at) => ({
          page: `${path}, page ${at + 1}`,
          letters: lettersOf(text).length,
        }))
        .filter(({ letters }) => letters < 400),
    );
    expect(bare).toEqual([]);
  });

  test('is light enough for little data: five pages weigh less than 250,000 bytes', () => {
    const heavy = printed.filter(
      ({ bytes, pdf }) => bytes >= 50_000 * Math.max(2, pdf.pages.length),
    );
    expect(heavy.map(({ path, bytes }) => `${path}: ${bytes}`)).toEqual([]);
  });

  test('is described: title, author, subject and language', () => {
    const titles: Record<string, string> = {
      'essay-plan': 'Essay plan',
      'one-page': 'One page',
      practice: 'Practice',
      revision: 'Revision sheet',
    };
    for (const { topic, sheet, pdf } of printed) {
      const { title, summary, authors } = outlineOf(topic);
      expect(pdf).toMatchObject({
        title: `${title}: ${titles[sheet]}`,
        author: authors?.join(', '),
        subject: summary.trim(),
        language: 'en',
      });
    }
  });

  test('is tagged on every page, for those who hear it', () => {
    const untagged = printed.filter(
      ({ pdf }) => !pdf.isMarked || pdf.pages.some(({ isTagged }) => !isTagged),
    );
    expect(untagged.map(({ path }) => path)).toEqual([]);
  });

  test('is set in the fonts that come along, and in no others', () => {
    const fonts = new Set(printed.flatMap(({ pdf }) => pdf.pages.flatMap((page) => page.fonts)));
    const families = [...fonts].map((font) => font.replace(/(?:ExtraLight)?-.*$/, ''));
    expect([...new Set(families)].sort()).toEqual([
      'NotoNastaliqUrdu',
      'SourceSans3',
      'SourceSerif4',
    ]);
  });

  test('links to public addresses and to its own pages only', () => {
    const links = printed.flatMap(({ path, pdf }) =>
      pdf.pages.flatMap((page) => page.links.map((link) => ({ path, ...link }))),
    );
    const astray = links.filter(({ address, page }) =>
      address === undefined ? page === undefined : !isPublic(address),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(astray).toEqual([]);
  });

  test('has a bookmark for each heading, in the heading’s own words and order', () => {
    for (const { path, sheet, pdf } of printed) {
      const { headings } = pageOf(path).facts;
      const titles = pdf.bookmarks.map(({ title }) => title);
      const pages = pdf.bookmarks.map(({ page }) => page);
      expect(titles, path).toEqual(headingsOnPaper(sheet, headings));
      expect(pages, path).toEqual(pages.toSorted((a, b) => a - b));
      expect(pages[0], path).toBe(1);
    }
  });

  test('numbers its pages, and says from the second on whose they are', () => {
    for (const { topic, path, pdf } of printed) {
      const all = pdf.pages.length;
      pdf.pages.forEach(({ text }, at) => {
        expect(text, path).toContain(`${at + 1} / ${all}`);
        expect(text.includes(`${outlineOf(topic).title} · `), path).toBe(at > 0);
      });
    }
  });

  test.each(['causes', 'repercussions'] as const)(
    'shows on the revision sheet all %s in their order, but for those that it counts as left out',
    (list) => {
      for (const { topic, path, pdf } of ofKind('revision')) {
        const text = lettersOf(pdf.pages.map((page) => page.text).join('\n'));
        const points = outlineOf(topic)[list].map(({ point }) => lettersOf(plain(point)));
        const { found, missing } = findInOrder(text, points);
        const [, counted] =
          new RegExp(`leftouttokeep.*?(\\d+)of${points.length}${list}`).exec(text) ?? [];
        expect(found.length, path).toBeGreaterThan(0);
        expect(missing.length, `${path}: ${missing.join(', ')}`).toBe(Number(counted ?? 0));
      }
    },
  );

  test('keeps the answers of a practice sheet to a key on a page of its own', () => {
    for (const { topic, path, pdf } of ofKind('practice')) {
      const key = pdf.bookmarks.find(({ title }) => title === 'Key')?.page ?? 0;
      const before = lettersOf(
        pdf.pages
          .slice(0, key - 1)
          .map(({ text }) => text)
          .join('\n'),
      );
      const after = lettersOf(
        pdf.pages
          .slice(key - 1)
          .map(({ text }) => text)
          .join('\n'),
      );
      const explanations = outlineOf(topic).mcqs.flatMap(({ explanation = [] }) => explanation);
      const secrets = [...pageOf(path).answers, ...explanations.map(plain)].map(lettersOf);
      expect(key, path).toBeGreaterThan(1);
      expect(pdf.pages[key - 1]?.text, path).toMatch(/updated [^\n]*\nKey\nMultiple choice\n/);
      expect(secrets.filter((secret) => !after.includes(secret))).toEqual([]);
      expect(secrets.filter((secret) => before.includes(secret))).toEqual([]);
    }
  });
});

/** On paper a plan and a practice sheet leave what can be looked up to the revision sheet; a practice sheet has a key. */
function headingsOnPaper(sheet: string, headings: readonly string[]): readonly string[] {
  if (sheet !== 'essay-plan' && sheet !== 'practice') return headings;
  const lookedUp = ['Key facts', 'Quotations, in context', 'Sources'];
  const own = headings.filter((heading) => !lookedUp.includes(heading));
  return sheet === 'practice' ? [...own, 'Key', 'Multiple choice', 'From memory'] : own;
}

/** A text without its Markdown. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function findInOrder(text: string, parts: readonly string[]) {
  const found: string[] = [];
  const missing: string[] = [];
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    (at < 0 ? missing : found).push(part);
    if (at >= 0) from = at + part.length;
  }
  return { found, missing };
}

function isPublic(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /^(?!\d+\.\d+\.\d+\.\d+$)[^.]+\..*[a-z]$/i.test(hostname);
}

describe('Each page of it in a browser, opened as a file, with scripts off', () => {
  /** What is wrong with each page; nothing for those that are well. */
  const wrong = (look: (page: ShownPage) => readonly unknown[]) =>
    shown.flatMap((page) => look(page).map((finding) => ({ path: page.path, finding })));

  test('is a page that was looked at', () => {
    expect(shown).toHaveLength(1 + outlines.size * (1 + SHEETS.length));
  });

  test.each(['320 px, light', '1280 px, light', '320 px, dark', '1280 px, dark'])(
    'shuts nobody out: axe finds no violation (%s)',
    (look) => {
      expect(wrong(({ barriers }) => barriers[look] ?? ['not looked at'])).toEqual([]);
    },
  );

  test('need not be scrolled sideways, on a small phone or a desk', () => {
    expect(wrong(({ overflow }) => Object.values(overflow).flat())).toEqual([]);
  });

  test('can be got about with a thumb: what leads elsewhere is at least 44 px high and wide', () => {
    expect(wrong(({ smallTargets }) => smallTargets)).toEqual([]);
  });

  test('asks for nothing outside its folder', () => {
    const root = pathToFileURL(`${output}/`).href;
    expect(wrong(({ requests }) => requests.filter((url) => !url.startsWith(root)))).toEqual([]);
    expect(wrong(({ requests }) => (requests.length > 1 ? [] : ['no stylesheet']))).toEqual([]);
  });

  test('says what it is: language, title, description', () => {
    const titles = shown.map(({ facts }) => facts.title);
    expect(wrong(({ facts }) => (facts.language === 'en' ? [] : [facts.language]))).toEqual([]);
    expect(wrong(({ facts }) => (facts.description.length > 20 ? [] : [facts]))).toEqual([]);
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended'],
        rules: {
          'doctype-style': 'off', // a matter of taste: the standard allows either case
          'no-trailing-whitespace': 'off', // left by lines of a template that had nothing to say
          'long-title': 'off', // a convention of search results; a title is as long as the author's
          'no-redundant-role': 'off', // `display: block` takes a table's roles away in some browsers
        },
      }),
    );
    const findings = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(async ([path, bytes]) => {
        const { results } = await validator.validateString(String(bytes));
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`),
        );
      });
    expect((await Promise.all(findings)).flat()).toEqual([]);
  });

  test('leads only to what is there: files, places in pages, public addresses', () => {
    const ids = new Map(shown.map(({ path, facts }) => [path, new Set(facts.ids)]));
    const isThere = (from: string, reference: string): boolean => {
      const { protocol, pathname, hash } = new URL(reference, `khulasa://site/${from}`);
      if (protocol !== 'khulasa:') return isPublic(reference);
      const path = pathname.slice(1);
      return files.has(path) && (hash === '' || ids.get(path)?.has(hash.slice(1)) === true);
    };
    expect(
      wrong(({ path, facts }) => facts.references.filter((reference) => !isThere(path, reference))),
    ).toEqual([]);
  });

  test('can be reached from the front page, and so can every PDF', () => {
    const references = new Map(shown.map(({ path, facts }) => [path, facts.references]));
    const reached = new Set(['index.html']);
    for (const path of reached)
      for (const reference of references.get(path) ?? []) {
        const { protocol, pathname } = new URL(reference, `khulasa://site/${path}`);
        if (protocol === 'khulasa:') reached.add(pathname.slice(1));
      }
    const wanted = [...files.keys()].filter((path) => /\.(?:html|pdf)$/.test(path));
    expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
  });

  test('folds its answers until they are asked for', async () => {
    await using browser = await TestBrowser.start();
    const [topic] = outlines.keys();
    const address = pathToFileURL(join(output, `topics/${topic}/practice.html`)).href;
    await browser.open(address, async ({ page }) => {
      const answer = page.locator('details li').setVisibility('visible').setTimeout(10_000);
      const isOpen = () => page.$eval('details', (details) => details.hasAttribute('open'));
      expect(await isOpen()).toBe(false);
      await page.click('summary');
      await answer.wait();
      expect(await isOpen()).toBe(true);
    });
  });
});
