import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../support/read-fixture.ts';
import { lettersOf, listedSheets, readFolder, sha256 } from '../support/read-output.ts';
import { readPdf } from '../support/read-pdf.ts';
import { processesWith } from '../support/read-processes.ts';
import { runCli, startCli, type RunningCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with the small content, in which some files are others. */
async function smallContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return await temporaryFolder({ ...(await readFixture('small')), ...files });
}

const STACK = /\n\s+at .*:\d+/;

/** Paths of the sheets that a built folder lists, without `topics/`. */
async function sheetsOf(output: string): Promise<string[]> {
  return listedSheets(await readFolder(output)).map(({ path }) => path.replace('topics/', ''));
}

/** Expects every file to be whole and to be what the manifest says, and every sheet that is there to be listed. */
function expectSound(files: ReadonlyMap<string, Buffer>): void {
  const listed = listedSheets(files);
  for (const { path, sha256: sum } of listed)
    expect(sha256(files.get(path) ?? Buffer.of())).toBe(sum);
  expect([...files.keys()].filter((path) => /^topics\/.+\/(?!index\.html)/.test(path))).toEqual(
    listed.map(({ path }) => path),
  );
  expectWhole(files);
}

function expectWhole(files: ReadonlyMap<string, Buffer>): void {
  const ends = { '.pdf': '%%EOF\n', '.html': '</html>\n' };
  for (const [path, bytes] of files)
    for (const [ending, end] of Object.entries(ends))
      if (path.endsWith(ending)) expect(String(bytes.subarray(-end.length)), path).toBe(end);
}

/** Links of the pages of a folder that lead to no file of it. */
function deadLinks(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) =>
    path.endsWith('.html')
      ? [...String(bytes).matchAll(/ href="([^"#]+)/g)].flatMap(([, href = '']) => {
          const { protocol, pathname } = new URL(href, `khulasa://site/${path}`);
          return protocol === 'khulasa:' && !files.has(pathname.slice(1))
            ? [`${path}: ${href}`]
            : [];
        })
      : [],
  );
}

describe('khulasa build', () => {
  test('tells what it does beside standard output, and keeps that for the outcome', async () => {
    const folder = await smallContent();
    const plain = await runCli(['build', '--formats', 'html'], { in: folder });
    const asData = await runCli(['build', '--formats', 'html', '--json'], { in: folder });
    expect(plain).toMatchObject({ code: 0, stdout: '' });
    expect(plain.stderr).toMatch(/^\[8\/8\] dams: \S+\.html$/m);
    expect(plain.stderr).toMatch(/Built 8 HTML sheets of 2 topics .*\nOpen output\/index\.html/);
    expect(JSON.parse(asData.stdout)).toMatchObject({ out: 'output', failed: [], problems: [] });
    expect(asData.stderr).toContain('Built 8 HTML sheets');
  });

  test('builds what is sound, and says what it left out and why', async () => {
    const { 'content/outlines/dams.yaml': dams = '' } = await readFixture('small');
    const folder = await smallContent({
      'content/outlines/dams.yaml': dams.replace('speech#p1', 'speech#p7'),
      'content/outlines/floods.yaml': 'title: "Floods\n',
      'content/outlines/droughts.yaml': dams.replace('title:', 'titel:'),
    });
    const built = await runCli(['build', '--formats', 'html', '--json'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    expect(built.code).toBe(1);
    expect(built.stderr).toMatch(/^left out {2}dams, droughts, floods: mend the errors above/m);
    for (const said of ['speech#p1', 'yaml/syntax', '`title`'])
      expect(built.stderr).toContain(said);
    expect(JSON.parse(built.stdout)).toMatchObject({ skipped: ['dams', 'droughts', 'floods'] });
    expect(new Set(listedSheets(files).map(({ topic }) => topic))).toEqual(new Set(['canals']));
    expect(deadLinks(files)).toEqual([]);
    expectSound(files);
  });

  test('leaves the sheets of a topic that has errors just now as they were', async () => {
    const folder = await smallContent();
    const outline = join(folder, 'content/outlines/dams.yaml');
    await runCli(['build', '--formats', 'html'], { in: folder });
    const before = await readFolder(join(folder, 'output'));
    await writeFile(outline, (await readFile(outline, 'utf8')).replace('title:', 'titel:'));
    const built = await runCli(['build'], { in: folder });
    const after = await readFolder(join(folder, 'output'));
    const kept = 'topics/dams/revision.html';
    expect(built.code).toBe(1);
    expect(after.get(kept)?.equals(before.get(kept) ?? Buffer.of())).toBe(true);
    expect(deadLinks(after)).toEqual([]);
    expectSound(after);
  });

  test('of one topic leaves the sheets of the others as they are', async () => {
    const folder = await smallContent();
    const output = join(folder, 'output');
    await runCli(['build', '--formats', 'html'], { in: folder });
    const before = await readFolder(output);
    for (const topic of ['canals', 'dams']) {
      const file = join(folder, `content/outlines/${topic}.yaml`);
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: /m, 'title: New '));
    }
    const built = await runCli(['build', 'dams', '--formats', 'html'], { in: folder });
    const after = await readFolder(output);
    const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes));
    expect(built.code).toBe(0);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(
      changed.map(([path]) => path).filter((path) => path.startsWith('topics/canals/')),
    ).toEqual([]);
    expect(String(after.get('topics/dams/revision.html'))).toContain('New Dams');
    expect(String(after.get('index.html'))).toContain('New Dams');
    expectSound(after);
  });

  test('of a topic alone, in a folder that is empty, links to no other', async () => {
    const folder = await smallContent();
    await runCli(['build', 'canals', '--formats', 'html'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    expect(files.has('topics/canals/index.html')).toBe(true);
    expect(deadLinks(files)).toEqual([]);
  });

  test('makes only the sheets and formats that it is asked for', async () => {
    const folder = await smallContent();
    const args = ['build', '--sheets', 'practice,one-page', '--formats', 'html'];
    await runCli(args, { in: folder });
    const files = await readFolder(join(folder, 'output'));
    expect(await sheetsOf(join(folder, 'output'))).toEqual([
      'canals/one-page.html',
      'canals/practice.html',
      'dams/one-page.html',
      'dams/practice.html',
    ]);
    expect(deadLinks(files)).toEqual([]);
    expectSound(files);
  });

  test('takes away what it made of a topic that is gone, and nothing else', async () => {
    const folder = await smallContent({ 'output/.gitkeep': '' });
    await runCli(['build', '--formats', 'html'], { in: folder });
    await writeFile(join(folder, 'output/topics/dams/notes.txt'), 'Mine.');
    await rm(join(folder, 'content/outlines/dams.yaml'));
    const outline = join(folder, 'content/outlines/canals.yaml');
    await writeFile(outline, (await readFile(outline, 'utf8')).replace('related: [dams]', ''));
    await runCli(['build', '--formats', 'html'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    expect([...files.keys()].filter((path) => path.startsWith('topics/dams/'))).toEqual([
      'topics/dams/notes.txt',
    ]);
    expect(files.has('.gitkeep')).toBe(true);
  });

  test('needs no browser for HTML, nor looks for one', async () => {
    const nowhere = { PATH: '', HOME: '/dev/null', KHULASA_CACHE: '/dev/null/cache' };
    const env = { ...nowhere, XDG_CACHE_HOME: undefined, KHULASA_BROWSER: '/no/such/browser' };
    const folder = await smallContent();
    const html = await runCli(['build', '--formats', 'html'], { in: folder, env });
    const unnamed = { ...env, KHULASA_BROWSER: undefined, PUPPETEER_EXECUTABLE_PATH: undefined };
    const again = await runCli(['build', '--formats', 'html'], { in: folder, env: unnamed });
    const both = await runCli(['build'], { in: folder, env });
    expect([html.code, again.code, both.code]).toEqual([0, 0, 3]);
    expect(await sheetsOf(join(folder, 'output'))).toHaveLength(8);
  });

  test.each([
    ['that does not exist', undefined],
    ['that is no program', 'Only text.\n'],
    ['that is another program', '#!/bin/sh\necho I am a shell\n'],
  ])('ends before it writes anything with a browser %s', async (_, program) => {
    const folder = await smallContent();
    const browser = join(folder, 'browser');
    const mode = program?.startsWith('#!') === true ? 0o755 : 0o644;
    if (program !== undefined) await writeFile(browser, program, { mode });
    const refused = await runCli(['build', '--browser', browser], { in: folder });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toContain(`The browser that --browser names cannot be used: ${browser}`);
    expect(refused.stderr).toMatch(/^hint {2}Name another with --browser/m);
    expect(refused.stderr).not.toMatch(STACK);
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });
});

describe('An overlay', () => {
  test('replaces, adds, removes, brands, and brings a kind of sheet of its own', async () => {
    const folder = await smallContent();
    const args = ['build', '--overlay', 'academy', '--sheets', 'revision,viva'];
    const built = await runCli([...args, '--json'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    const page = String(files.get('topics/canals/revision.html'));
    const style = String([...files].find(([path]) => path.endsWith('.css'))?.[1]);
    expect(built.code).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ problems: [], warnings: [] });
    expect(page).toContain('<h1>Lecture 4: canals and salt</h1>');
    const points = [...page.matchAll(/<li class="point" id="item-([^"]+)"/g)].map(([, id]) => id);
    expect(points.slice(points.indexOf('no-drains')).slice(0, 2)).toEqual([
      'no-drains',
      'own-cause',
    ]);
    expect(points).not.toContain('cheap-water');
    expect(page).toContain('Digging no drains at all');
    expect(page).toContain('The academy');
    expect(page).toMatch(/<img src="\.\.\/\.\.\/assets\/mark\.[0-9a-f]{10}\.svg"/);
    expect(style).toContain('--brand: #14532d');
    expect(await sheetsOf(join(folder, 'output'))).toEqual([
      'canals/revision.html',
      'canals/revision.pdf',
      'canals/viva.html',
      'canals/viva.pdf',
      'dams/revision.html',
      'dams/revision.pdf',
      'dams/viva.html',
      'dams/viva.pdf',
    ]);
    const viva = await readPdf(files.get('topics/canals/viva.pdf') ?? Buffer.of());
    expect(viva.title).toBe('Lecture 4: canals and salt: Viva points');
    expect(lettersOf(viva.pages[0]?.text ?? '')).toContain('buildingbeforeasking');
    expect(deadLinks(files)).toEqual([]);
  });

  test('changes nothing when it is not asked for', async () => {
    const folder = await smallContent();
    const alone = await temporaryFolder(
      Object.fromEntries(
        Object.entries(await readFixture('small')).filter(([path]) => !path.includes('overlays')),
      ),
    );
    await runCli(['build', '--formats', 'html'], { in: folder });
    await runCli(['build', '--formats', 'html'], { in: alone });
    const output = await readFolder(join(folder, 'output'));
    expect(output.size).toBeGreaterThan(10);
    expect(output).toEqual(await readFolder(join(alone, 'output')));
  });
});

describe('A template of one’s own', () => {
  const VIVA = [
    '---',
    'title: Viva points',
    'for: the interview',
    '---',
    '{{#> layout}}<article class="sheet">{{> sheet-head}}{{> thesis}}</article>{{/layout}}',
  ].join('\n');

  test('becomes a kind of sheet by lying in templates/sheets', async () => {
    const folder = await smallContent({ 'templates/sheets/viva.hbs': VIVA });
    const built = await runCli(['build', 'dams', '--sheets', 'viva'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    const pdf = await readPdf(files.get('topics/dams/viva.pdf') ?? Buffer.of());
    expect(built.code).toBe(0);
    expect(await sheetsOf(join(folder, 'output'))).toEqual(['dams/viva.html', 'dams/viva.pdf']);
    expect(pdf.pages[0]?.text).toContain('A dam buys time');
    expect(String(files.get('topics/dams/index.html'))).toContain('Viva points');
  });

  test('stands in for the built-in one of its name', async () => {
    const folder = await smallContent({
      'templates/partials/thesis.hbs': '{{#each theses}}<p>In short: {{statement}}</p>{{/each}}',
      'templates/styles/own.css': '.sheet { letter-spacing: 0.01em; }',
    });
    await runCli(['build', '--formats', 'html'], { in: folder });
    const files = await readFolder(join(folder, 'output'));
    expect(String(files.get('topics/dams/revision.html'))).toContain('<p>In short: A dam buys');
    expect(String([...files].find(([path]) => path.endsWith('.css'))?.[1])).toContain(
      'letter-spacing: 0.01em',
    );
  });

  test.each([
    ['a name that there is not', VIVA.replace('{{> thesis}}', '{{thesys}}'), /thesys/],
    ['a piece that there is not', VIVA.replace('{{> thesis}}', '{{> thesys}}'), /thesys/],
    [
      'a block that is not closed',
      VIVA.replace('{{> thesis}}', '{{#if title}}'),
      /if doesn't match layout/,
    ],
  ])('that has %s is named, and costs only its own sheets', async (_, text, said) => {
    const folder = await smallContent({ 'templates/sheets/viva.hbs': text });
    const built = await runCli(['build', 'dams', '--formats', 'html'], { in: folder });
    expect(built).toMatchObject({ code: 1, stdout: '' });
    expect(built.stderr).toMatch(/sheets\/viva/);
    expect(built.stderr).toMatch(said);
    expect(built.stderr).not.toMatch(STACK);
    const files = await readFolder(join(folder, 'output'));
    const sheets = listedSheets(files).map(({ sheet }) => sheet);
    expect(sheets).toEqual(['essay-plan', 'one-page', 'practice', 'revision']);
    expectSound(files);
  });

  test.each([
    ['settings that there are not', VIVA.replace('for:', 'four:'), /`for`/],
    ['no settings', 'Only text.', /front matter/],
  ])('that has %s is named, and ends the build', async (_, text, said) => {
    const folder = await smallContent({ 'templates/sheets/viva.hbs': text });
    const refused = await runCli(['build', '--formats', 'html'], { in: folder });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toMatch(/sheets\/viva/);
    expect(refused.stderr).toMatch(said);
    expect(refused.stderr).toContain('template/broken');
    expect(refused.stderr.split('template/broken')[1]).not.toMatch(/^\[/m);
    expect(refused.stderr).not.toMatch(STACK);
  });
});

describe('A build that is cut off', () => {
  /** Content of which there is so much that a build can be cut off in the middle. */
  async function muchContent(topics = 6): Promise<string> {
    const { 'content/outlines/canals.yaml': canals = '' } = await readFixture('small');
    const names = Array.from({ length: topics }, (_, at) => `content/outlines/canals-${at}.yaml`);
    const folder = await smallContent(Object.fromEntries(names.map((name) => [name, canals])));
    await mkdir(join(folder, 'tmp'));
    return folder;
  }

  /** Interrupts a build, and gives what is in its output folder once it has ended. */
  async function cutOff(build: RunningCli, folder: string) {
    build.interrupt();
    const { code, stdout, stderr } = await build.outcome;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('Interrupted');
    expect(stderr).not.toMatch(STACK);
    return await readFolder(join(folder, 'output'));
  }

  /** Processes that were killed take a moment to be gone; one that stays fails the test by its time limit. */
  async function untilNone(folder: string): Promise<void> {
    while ((await processesWith(folder)).length > 0) await sleep(50);
  }

  test('with Ctrl+C ends with 130, leaves whole files and nothing else behind, and can be taken up again', async () => {
    const folder = await muchContent();
    const temporary = join(folder, 'tmp');
    const options = { in: folder, env: { TMPDIR: temporary } };
    const build = startCli(['build'], options);
    await build.says('.pdf\n');
    await build.says('[20/64]');
    const started = await processesWith(temporary);
    const cut = await cutOff(build, folder);
    expect(started.length).toBeGreaterThan(0);
    await untilNone(temporary);
    expect(await readdir(temporary)).toEqual([]);
    expect(cut.has('manifest.json')).toBe(false);
    expect([...cut.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect([...cut.keys()].some((path) => path.endsWith('.pdf'))).toBe(true);
    expectWhole(cut);
    expect((await runCli(['build'], options)).code).toBe(0);
    const done = await readFolder(join(folder, 'output'));
    expect(listedSheets(done)).toHaveLength(64);
    expectSound(done);
    const different = [...cut].filter(([path, bytes]) => !done.get(path)?.equals(bytes));
    // The list of files is whole again, and what told of those that were written needs no longer be there.
    expect(different.map(([path]) => path)).toEqual(['.khulasa-files.json', '.khulasa-journal']);
    expect(done.has('.khulasa-journal')).toBe(false);
  }, 120_000);

  test('ends with 130 too where there are so many topics that it runs in a thread', async () => {
    const folder = await muchContent(110);
    const build = startCli(['build', '--formats', 'html'], { in: folder });
    await build.says('/448]');
    const cut = await cutOff(build, folder);
    expect(cut.has('manifest.json')).toBe(false);
    expectWhole(cut);
    expect((await runCli(['build', '--formats', 'html'], { in: folder })).code).toBe(0);
    expectSound(await readFolder(join(folder, 'output')));
  }, 120_000);

  test('by being killed leaves whole files, and the next one tidies up after it', async () => {
    const folder = await muchContent();
    const temporary = join(folder, 'tmp');
    const options = { in: folder, env: { TMPDIR: temporary } };
    const build = startCli(['build'], options);
    await build.says('.pdf\n');
    process.kill(build.pid, 'SIGKILL');
    await build.outcome;
    const cut = await readFolder(join(folder, 'output'));
    expect(cut.has('manifest.json')).toBe(false);
    expectWhole(cut);
    await untilNone(temporary);
    expect(await readdir(temporary)).toHaveLength(1);
    expect((await runCli(['build', 'dams'], options)).code).toBe(0);
    const done = await readFolder(join(folder, 'output'));
    expect(await readdir(temporary)).toEqual([]);
    expect([...done.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect(listedSheets(done)).toHaveLength(8);
  }, 120_000);
});
