import { mkdtemp, mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_TEXTS, UNSEEN_TEXTS } from '../attacks/attack-texts.ts';
import { exampleDocuments, toFile } from '../attacks/example-documents.ts';
import { findTerminalActs } from '../attacks/find-terminal-acts.ts';
import { stringPlaces, withValue } from '../attacks/string-fields.ts';
import { isId } from '../../src/model/id.ts';
import { TestBrowser } from '../support/browse.ts';
import { findActiveParts } from '../support/in-page.ts';
import { lettersOf, readFolder } from '../support/read-output.ts';
import { readPdf } from '../support/read-pdf.ts';
import { runCli, type CliOutcome } from '../support/run-cli.ts';

/** A sheet of a tutor who means ill: what she asks for stays her own on the web, but nothing of it is printed or run. */
const TEMPLATE = `---
title: Viva
for: "{{constructor}} <script>alert(1)</script>"
formats: [pdf]
---
{{#> layout}}<article class="sheet">{{> sheet-head}}<p>The end</p>
<script>document.body.textContent = 'CHANGED'</script><img src="file:///etc/passwd" alt="">
<iframe src="http://169.254.169.254/latest/meta-data"></iframe><img src="http://127.0.0.1:1/x" alt="">
<style>@import "http://10.0.0.1/x.css"; p { background: url("http://localhost:1/x") }</style>
<a href="javascript:alert(1)">one</a> <a href="file:///etc/passwd">two</a></article>{{/layout}}
`;

let folder: string;
let browser: TestBrowser;
let built: CliOutcome;
let files: ReadonlyMap<string, Buffer>;

/** Every attack once or oftener, each text of the content another one. */
async function hostileContent(): Promise<Record<string, string>> {
  const documents = await exampleDocuments();
  const texts = ALL_TEXTS.map(({ text }) => text).filter((text) => !isId(text));
  let next = 0;
  const made = documents
    .filter(({ path }) => !path.startsWith('overlays'))
    .map((document) => {
      const data = stringPlaces(document.data).reduce<unknown>((now, place) => {
        const text = texts[next % texts.length] ?? '';
        const changed = withValue(now, place, text);
        if (!document.schema.safeParse(changed).success) return now;
        next += 1;
        return changed;
      }, document.data);
      return toFile({ ...document, data });
    });
  expect(next).toBeGreaterThan(texts.length);
  return Object.fromEntries(made.map(({ file, text }) => [file, text]));
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'khulasa-test-')));
  const logo = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const bad = `title: "${UNSEEN_TEXTS['a tag']}##[add-mask]x"\n"::error::x": 1\n`;
  const content = {
    ...(await hostileContent()),
    'content/logo.svg': logo,
    'content/outlines/bad.yaml': bad,
    'content/outlines/a\u001B[2J\u202Eb.yaml': bad,
    'templates/sheets/viva.hbs': TEMPLATE,
    'private/secret.md': 'SECRET',
    'article\u001B[2J.txt': `${'Canals brought water, because drains were forgotten. '.repeat(20)}\n\n##[add-mask]x \u009B2J \u202E`,
  };
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(folder, 'private/secret.md'), join(folder, 'content/articles/secret.md'));
  browser = await TestBrowser.start();
  const sheets = 'revision,practice,viva';
  built = await runCli(['build', '--json', '--sheets', sheets, '--why', 'complete'], {
    in: folder,
  });
  files = await readFolder(join(folder, 'output'));
}, 180_000);

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('A folder of somebody who means ill', () => {
  test('is built but for what is refused, and what its template asked for is listed', () => {
    const { failed, skipped, warnings } = JSON.parse(built.stdout) as Record<string, string[]>;
    expect({ code: built.code, failed, skipped }).toEqual({
      code: 1,
      failed: [],
      skipped: ['bad'],
    });
    for (const address of ['file:///etc/passwd', 'http://127.0.0.1:1/x', 'http://10.0.0.1/x.css'])
      expect(warnings?.join('\n')).toContain(address);
    expect([...files.keys()].some((path) => path.includes('logo'))).toBe(false);
  });

  test('makes pages on which nothing happens when they are opened with scripts on', async () => {
    const root = pathToFileURL(join(folder, 'output/')).href;
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const path of pages) {
      expect(await browser.watch(`${root}${path}`, root), path).toEqual([]);
      const active = await browser.open(`${root}${path}`, ({ page }) =>
        page.evaluate(findActiveParts),
      );
      expect(active, path).toEqual([]);
    }
  });

  test('makes PDFs that lead nowhere private, run nothing and hold nothing of the machine', async () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith('.pdf')) continue;
      const { pages } = await readPdf(bytes);
      const text = pages.map((page) => page.text).join('\n');
      const addresses = pages.flatMap(({ links }) => links.flatMap(({ address = [] }) => address));
      expect(
        addresses.filter((address) => !/^(?:https?:\/\/[\w.]+\.com\/|mailto:)/.test(address)),
      ).toEqual([]);
      expect(text).not.toMatch(/CHANGED|SECRET|root:/);
      expect(bytes.toString('latin1')).not.toMatch(
        /\/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm)\b/,
      );
      if (path.endsWith('viva.pdf')) expect(lettersOf(text)).toContain('theend');
    }
  });

  const COMMANDS = [
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--format', 'sarif'],
    ['check', '--format', 'github'],
    ['check', '--explain', '\u001B[2J##[add-mask]x'],
    ['check', '\u001B[2J\u202E'],
    ['build', '--formats', 'html', '--overlay', '\u001B[2J'],
    ['build', '--formats', 'html', '--sheets', '\u202Eevil'],
    ['merge', 'no\u001B[2Jpart'],
    ['doctor'],
    ['derive', 'article\u001B[2J.txt'],
    ['derive', 'article\u001B[2J.txt', '--explain'],
    ['new', 'ne\u001B[2Jw'],
  ];

  test.each(COMMANDS.map((args) => ({ args, shown: JSON.stringify(args) })))(
    'does nothing to the terminal of who runs $shown',
    async ({ args }) => {
      const { stdout, stderr, code } = await runCli(args, { in: folder });
      const isYaml = args[0] === 'derive' && !args.includes('--explain');
      expect(findTerminalActs(isYaml ? stdout.replaceAll('##[', '') : stdout)).toEqual([]);
      expect(findTerminalActs(stderr)).toEqual([]);
      expect(stdout + stderr).not.toMatch(/SECRET|\n\s+at .*:\d+:\d+/);
      expect([0, 1, 2, 3]).toContain(code);
    },
  );

  test('does nothing to the terminal of who builds it', () => {
    expect(findTerminalActs(built.stdout)).toEqual([]);
    expect(findTerminalActs(built.stderr)).toEqual([]);
    expect(built.stdout + built.stderr).not.toContain('SECRET');
  });
});
