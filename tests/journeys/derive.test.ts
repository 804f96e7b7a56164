import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPdf } from '../support/read-pdf.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Sentences whose roles nobody would doubt. */
const EDITORIAL = `Why the tail runs dry

The banks of the canal collapse because nobody has mended them since 1998. Water spills into fields at the head.

As a result of this neglect, farmers at the tail have lost two harvests out of five. Critics argue that wells can replace the canal.

The provincial irrigation department should line the main branch before the next season.
`;

const REPORT = `The department counted its staff

The department has 40 engineers, because posts were not filled after 2015. As a result, complaints from the tail are not looked into.
`;

const OUT = 'content/outlines/canals.yaml';

const STACK = /\n\s+at .*:\d+/;

const DRAFT = 'Draft: derived by the program, not yet read by a tutor';

describe('khulasa derive', () => {
  test('prints the draft on standard output and nothing else there', async () => {
    const folder = await temporaryFolder({ 'Dry tails.txt': EDITORIAL });
    const derived = await runCli(['derive', 'Dry tails.txt', '--title', 'Dry tails'], {
      in: folder,
    });
    expect(derived.code).toBe(0);
    expect(parse(derived.stdout)).toMatchObject({
      title: 'Dry tails',
      draft: expect.anything() as unknown,
    });
    expect(derived.stdout).toMatch(/^# yaml-language-server: /);
    expect(derived.stdout).toContain('# [');
    expect(derived.stderr).toMatch(/names 1 article that is not in the content yet: .*--save/);
    expect(await readdir(folder)).toEqual(['Dry tails.txt']);
  });

  test('prints it as data for programs', async () => {
    const folder = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const [yaml, json] = await Promise.all(
      [[], ['--format', 'json']].map((more) =>
        runCli(['derive', 'editorial.txt', ...more], { in: folder }),
      ),
    );
    expect(JSON.parse(json?.stdout ?? '')).toEqual(parse(yaml?.stdout ?? ''));
  });

  test('leads from a saved article to sheets that say “Draft” on every page until the tutor ends it', async () => {
    const folder = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const derived = await runCli(['derive', 'editorial.txt', '--save', '--out', OUT], {
      in: folder,
    });
    expect(derived).toMatchObject({ code: 0, stdout: '' });
    expect(derived.stderr).toMatch(/saved as content\/articles\/[a-z0-9-]+\.md/);
    expect(derived.stderr).toContain(`Wrote the draft ${OUT}.`);

    const checked = await runCli(['check', '--format', 'json'], { in: folder });
    const { problems, summary } = JSON.parse(checked.stdout) as {
      problems: { code: string }[];
      summary: { errors: number };
    };
    expect(summary.errors).toBe(0);
    expect(problems.filter(({ code }) => code.startsWith('grounding/'))).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['draft/unfinished', 'draft/todo']),
    );

    const built = await runCli(['build', '--sheets', 'revision,one-page'], { in: folder });
    expect(built.code).toBe(0);
    const pageOf = async (path: string) => readFile(join(folder, 'output', path), 'utf8');
    for (const path of ['revision.html', 'one-page.html', 'index.html']) {
      const html = await pageOf(`topics/canals/${path}`);
      expect(html, path).toContain(DRAFT);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
    }
    expect(await pageOf('index.html')).toContain(DRAFT);
    const { pages } = await readPdf(
      await readFile(join(folder, 'output/topics/canals/revision.pdf')),
    );
    for (const { text } of pages) expect(text).toContain(DRAFT);

    const draft = await readFile(join(folder, OUT), 'utf8');
    await writeFile(join(folder, OUT), draft.replace(/^draft:[^]*$/m, ''));
    expect((await runCli(['build', '--formats', 'html'], { in: folder })).code).toBe(0);
    expect(await pageOf('topics/canals/revision.html')).not.toContain(DRAFT);
  });

  test('adds to an edited outline what is new, and touches nothing else', async () => {
    const folder = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'report.txt': REPORT });
    const derive = (...articles: string[]) =>
      runCli(['derive', ...articles, '--save', '--out', OUT], { in: folder });
    await derive('editorial.txt');
    const before = (await readFile(join(folder, OUT), 'utf8')).replace(
      /^title: .*$/m,
      "title:   'My own'   # and my own spacing",
    );
    await writeFile(join(folder, OUT), before);
    const again = await derive('editorial.txt');
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toContain('There is nothing new');
    expect(await readFile(join(folder, OUT), 'utf8')).toBe(before);
    const more = await derive('editorial.txt', 'report.txt');
    expect(more.stderr).toMatch(/Added \d+ to \w+.* in content\/outlines\/canals\.yaml/);
    const after = await readFile(join(folder, OUT), 'utf8');
    const kept = before.slice(0, before.indexOf('\ndraft:')).split('\n');
    const lines = new Set(after.split('\n'));
    expect(kept.filter((line) => !lines.has(line))).toEqual([]);
  });

  test('tells of each sentence what it was taken for, for people and for programs', async () => {
    const folder = await temporaryFolder({ 's000.txt': EDITORIAL, 's001.txt': REPORT });
    const explain = (...args: string[]) => runCli(['derive', '--explain', ...args], { in: folder });
    const one = await explain('--format', 'json', 's000.txt');
    expect(one).toMatchObject({ code: 0, stderr: '' });
    const { doc, sentences } = JSON.parse(one.stdout) as {
      doc: string;
      sentences: Record<string, unknown>[];
    };
    expect(doc).toBe('s000');
    for (const sentence of sentences)
      expect(Object.keys(sentence).sort()).toEqual(
        ['cues', 'keyFact', 'paragraph', 'quote', 'role', 'score', 'text'].sort(),
      );
    const both = JSON.parse((await explain('--format', 'json', 's000.txt', 's001.txt')).stdout) as {
      doc: string;
    }[];
    expect(both.map((article) => article.doc)).toEqual(['s000', 's001']);
    const table = await explain('s000.txt');
    expect(table.stdout).toMatch(/^ {2}p\d+ +repercussion +\d\.\d\d +As a result of this neglect/m);
    expect(table.stdout).not.toContain('\u001B');
  });

  test('shows no name on the terminal that could act on it', async () => {
    const folder = await temporaryFolder({ 'a.txt': EDITORIAL });
    const out = '\u001B[31mred\u0007\nWrote the draft x.yaml';
    const derived = await runCli(['derive', 'a.txt', '--out', out], { in: folder });
    expect(derived.code).toBe(0);
    expect(derived.stderr).toContain('Wrote the draft □[31mred□ Wrote the draft x.yaml.');
    const again = await runCli(['derive', 'a.txt', '--out', out], { in: folder });
    expect(again.stderr).toContain('nothing new for □[31mred□ Wrote the draft x.yaml:');
  });

  test('tells what is wrong with documents and writes nothing then', async () => {
    const files = {
      'editorial.txt': EDITORIAL,
      'empty.txt': '',
      'program.md': '---js\nprocess.exit(70)\n---\nText.\n',
    };
    const folder = await temporaryFolder(files);
    const refused = await runCli(['derive', ...Object.keys(files), '--save', '--out', OUT], {
      in: folder,
    });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    for (const name of ['empty.txt', 'program.md']) expect(refused.stderr).toContain(name);
    expect(refused.stderr).not.toMatch(STACK);
    expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
  });

  test.each([
    [['derive'], "missing required argument 'article'"],
    [['derive', 'editoral.txt'], 'There is no file `editoral.txt`.'],
    [['derive', 'content'], '`content` is not a file.'],
    [['derive', 'https://example.org/a'], 'Addresses are not read'],
    [['derive', 'a.txt', '--format', 'xml'], 'Allowed choices are yaml, json.'],
    [['derive', 'a.txt', '--explain', '--save'], '--explain writes no files.'],
    [['derive', 'a.txt', '--out', 'a.yaml', '--format', 'json'], 'An outline is written as YAML.'],
  ])('takes %j for a slip of the pen', async (args, said) => {
    const folder = await temporaryFolder({ 'a.txt': EDITORIAL, 'content/site.yaml': 'name: x' });
    const refused = await runCli(args, { in: folder });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(said);
    expect(refused.stderr).not.toMatch(STACK);
  });
});
