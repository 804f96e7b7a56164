import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { outlineSchema } from '../../src/model/outline.ts';
import { TestBrowser } from '../support/browse.ts';
import { findActiveParts, readTexts } from '../support/in-page.ts';
import { judgements } from '../../src/problems/catalogue.ts';
import { readFixture } from '../support/read-fixture.ts';
import { lettersOf, listedSheets, readFolder, sha256 } from '../support/read-output.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { runCli, type CliOutcome } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What somebody may write who means ill; each fits beside the shortest text that is allowed. */
const ATTACKS = {
  'a script': '</title></style><script>alert(1)</script>',
  'a handler': '" onmouseover="alert(1)" x=\'<svg onload=alert(1)>',
  'a link that runs': '[x](javascript:alert(1)) <javascript:alert(1)>',
  'a file of this machine':
    '<img src=file:///etc/passwd><iframe src=file:///etc/passwd>![x](file:///etc/passwd)',
  'a template': '{{{title}}}{{> layout}}{{constructor}}{{#with x}}',
};

/** Keys whose values are ids, choices, dates, numbers or addresses: anything else there is an error. */
const NO_TEXT = new Set([
  ...['id', 'language', 'updated', 'as_of', 'review_by', 'date', 'published', 'accessed'],
  ...[
    'paper',
    'profile',
    'question',
    'evidence',
    'use',
    'skip',
    'addresses',
    'related',
    'variables',
  ],
  ...[
    'level',
    'dimension',
    'horizon',
    'strength',
    'kind',
    'origin',
    'answer',
    'status',
    'provenance',
  ],
  ...['url', 'source_url', 'confirmed_by', 'colours', 'part'],
]);

/** A YAML text in which every text that an author put in words is followed by another. */
function poison(yaml: string, attack: string): string {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value} ${attack}`;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visitKey(key, inner)]),
    );
  };
  const visitKey = (key: string, value: unknown): unknown => {
    if (NO_TEXT.has(key)) return value;
    if (key === 'facts' && Array.isArray(value))
      return value.map((fact) => (typeof fact === 'string' ? fact : visit(fact)));
    return visit(value);
  };
  return stringify(visit(parse(yaml)), { lineWidth: 0 });
}

/** Rules that judge, switched off: words put into a quotation make it another, which is not what is tried here. */
const NO_JUDGEMENT = stringify({
  rules: Object.fromEntries(Object.keys(judgements).map((code) => [code, 'off'])),
});

/** The small content with this in every text of every file. */
async function poisonedContent(attack: string): Promise<Record<string, string>> {
  const files = Object.entries(await readFixture('small'));
  const poisoned = Object.fromEntries(
    files
      .filter(([path]) => !path.includes('overlays'))
      .map(([path, text]) => {
        if (path.endsWith('.yaml')) return [path, poison(text, attack)];
        const [, frontMatter = '', body = ''] = text.split('---\n');
        const short = 'stance: <script>alert(1)</script>'; // a stance has at most eight words
        const head = poison(frontMatter, attack).replace(/^stance: .*$/m, short);
        return [path, `---\n${head}---\n${body.trimEnd()} ${attack}\n`];
      }),
  );
  const site = `${poisoned['content/site.yaml'] ?? ''}${NO_JUDGEMENT}`;
  return { ...poisoned, 'content/site.yaml': site };
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.start();
  return () => browser[Symbol.asyncDispose]();
}, 120_000);

describe.each(Object.entries(ATTACKS))('Content with %s in every text', (_, attack) => {
  let folder: string;
  let built: CliOutcome;
  let files: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'khulasa-test-')));
    for (const [path, text] of Object.entries(await poisonedContent(attack))) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    built = await runCli(['build', '--formats', 'html', '--json'], { in: folder });
    const pdfs = ['build', '--formats', 'pdf', '--sheets', 'revision,practice'];
    const { code, stderr } = await runCli(pdfs, { in: folder });
    if (code !== 0) throw new Error(stderr);
    files = await readFolder(join(folder, 'output'));
    return () => rm(folder, { recursive: true, force: true });
  });

  test('is built without a problem, since it is only text', () => {
    const outcome = JSON.parse(built.stdout) as { warnings: string[] };
    expect(outcome).toMatchObject({ problems: [], failed: [], skipped: [] });
    expect(outcome.warnings.filter((warning) => /was not loaded/.test(warning))).toEqual([]);
    expect(listedSheets(files)).toHaveLength(12);
  });

  test('makes pages in which nothing can act, and which show it as it was written', async () => {
    const root = pathToFileURL(join(folder, 'output/')).href;
    for (const path of files.keys()) {
      if (!path.endsWith('.html')) continue;
      await browser.open(`${root}${path}`, async ({ page, requests }) => {
        const [text = ''] = await page.evaluate(readTexts, 'body');
        expect(await page.evaluate(findActiveParts), path).toEqual([]);
        expect(requests.filter((address) => !address.startsWith(root))).toEqual([]);
        expect(lettersOf(text)).toContain(lettersOf(attack));
      });
    }
  });

  test('makes PDFs that show it, and hold no file of this machine and no link that runs', async () => {
    const secret = lettersOf(await readFile('/etc/passwd', 'utf8')).slice(0, 20);
    for (const [path, bytes] of files) {
      if (!path.endsWith('.pdf')) continue;
      const pdf = await readPdf(bytes);
      const text = lettersOf(pdf.pages.map((page) => page.text).join('\n'));
      expect(text, path).toContain(lettersOf(attack).slice(0, 12));
      expect(text, path).not.toContain(secret);
      expect(addressesOf(pdf).filter((address) => !/^https?:/.test(address))).toEqual([]);
      expect(String(bytes.toString('latin1'))).not.toMatch(
        /\/(?:JavaScript|JS|Launch|EmbeddedFile)\b/,
      );
    }
  });
});

function addressesOf(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap(({ links }) => links.flatMap(({ address = [] }) => address));
}

/** `draft` holds ids alone, and would mark every sheet that is looked at. */
test('The content that is attacked has every key of an outline that can hold a text', async () => {
  const { 'content/outlines/canals.yaml': outline = '' } = await readFixture('small');
  const written = Object.keys(parse(outline) as object).sort();
  const keys = Object.keys(outlineSchema.shape).filter((key) => key !== 'draft');
  expect(written).toEqual(keys.sort());
});

describe('A folder for the output', () => {
  const BUILD = ['build', '--formats', 'html'];

  test('that holds files of others is not touched', async () => {
    const theirs = { 'output/notes.txt': 'Mine.', 'output/topics/canals/index.html': 'Mine too.' };
    const folder = await temporaryFolder({ ...(await readFixture('small')), ...theirs });
    const refused = await runCli(BUILD, { in: folder });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toMatch(
      /output holds files that Khulasa did not write.*output\/foreign/,
    );
    expect(refused.stderr).toContain('--force');
    const after = await readFolder(join(folder, 'output'));
    expect([...after].map(([path, bytes]) => [`output/${path}`, String(bytes)])).toEqual(
      Object.entries(theirs),
    );
  });

  test('that holds files of others keeps them when it is forced, then and later', async () => {
    const theirs = { 'output/notes.txt': 'Mine.', 'output/topics/canals/mine.html': 'Mine too.' };
    const folder = await temporaryFolder({ ...(await readFixture('small')), ...theirs });
    const forced = await runCli([...BUILD, '--force'], { in: folder });
    await rm(join(folder, 'content/outlines/canals.yaml'));
    const later = await runCli(BUILD, { in: folder });
    const after = await readFolder(folder);
    expect([forced.code, later.code]).toEqual([0, 0]);
    for (const [path, text] of Object.entries(theirs)) expect(String(after.get(path))).toBe(text);
    const rest = [...after.keys()].filter((path) => path.startsWith('output/topics/canals/'));
    expect(rest).toEqual(['output/topics/canals/mine.html']);
  });

  test('is not left by a link to another folder inside it', async () => {
    const folder = await temporaryFolder({
      ...(await readFixture('small')),
      'elsewhere/a.txt': 'A.',
    });
    await runCli(BUILD, { in: folder });
    await rm(join(folder, 'output/topics/canals'), { recursive: true });
    await symlink(join(folder, 'elsewhere'), join(folder, 'output/topics/canals'), 'junction');
    const refused = await runCli(BUILD, { in: folder });
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/topics\/canals.* is a link/);
    expect([...(await readFolder(join(folder, 'elsewhere'))).keys()]).toEqual(['a.txt']);
  });

  test('is not left by a link to a file inside it', async () => {
    const folder = await temporaryFolder({
      ...(await readFixture('small')),
      'precious.html': 'P.',
    });
    await runCli(BUILD, { in: folder });
    await rm(join(folder, 'output/index.html'));
    await symlink(join(folder, 'precious.html'), join(folder, 'output/index.html'));
    await runCli(BUILD, { in: folder });
    expect(await readFile(join(folder, 'precious.html'), 'utf8')).toBe('P.');
  });

  test('is not left by a list of files that somebody has tampered with', async () => {
    const folder = await temporaryFolder({ ...(await readFixture('small')), 'precious.txt': 'P.' });
    await runCli(BUILD, { in: folder });
    const list = join(folder, 'output/.khulasa-files.json');
    const { files } = JSON.parse(await readFile(list, 'utf8')) as { files: object };
    const sum = sha256(Buffer.from('P.'));
    const others = { '../precious.txt': sum, [join(folder, 'precious.txt')]: sum };
    await writeFile(list, JSON.stringify({ files: { ...files, ...others } }));
    expect((await runCli(BUILD, { in: folder })).code).toBe(0);
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('P.');
  });
});

describe('A content folder', () => {
  test('is not left by a link: what lies outside is not published', async () => {
    const folder = await temporaryFolder({
      ...(await readFixture('small')),
      'private.md': 'My secret.',
    });
    await symlink(join(folder, 'private.md'), join(folder, 'content/articles/private.md'));
    const checked = await runCli(['check', '--format', 'json'], { in: folder });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain('file/link');
    expect(checked.stdout + checked.stderr).not.toContain('My secret');
  });

  test('cannot act on the terminal of whoever checks it', async () => {
    const folder = await temporaryFolder({
      ...(await readFixture('small')),
      'content/outlines/dams.yaml':
        'title: "A \u001B[2J\u009B2J title"\n"sum\\e[2Jary": \u202Eevil\n',
    });
    const checked = await runCli(['check'], { in: folder });
    expect(checked.code).toBe(1);
    expect(checked.stdout + checked.stderr).not.toMatch(/[\u001B\u009B\u202E]/);
  });
});
