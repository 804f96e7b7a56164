import { mkdir, readFile, symlink } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import tar from 'tar-fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/index.ts';
import { createSarifCheck } from '../support/create-sarif-check.ts';
import { readFixture } from '../support/read-fixture.ts';
import { listedSheets, readFolder } from '../support/read-output.ts';
import { PACKAGE, runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with the small content, in which some files are others. */
async function smallContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return await temporaryFolder({ ...(await readFixture('small')), ...files });
}

/** Files that each have something wrong with them, beside `canals`, which is sound. */
const BROKEN = {
  'content/articles/bare.md': 'No front matter here.\n',
  'content/outlines/dams.yaml': 'title: "Dams\nsummary: Never closed.\n',
  'content/outlines/floods.yaml':
    'titel: Floods\nsummary: Water where it should not be.\nupdated: 2026-01-15\n',
  'content/outlines/My Topic.yaml': 'title: Named like a document\n',
  'content/outlines/droughts.yaml': [
    'title: Droughts',
    'summary: No water where it should be.',
    'updated: 2026-01-15',
    'background:',
    '  - {id: dry, point: It did not rain, evidence: [surveys#p1]}',
    '  - {id: drier, point: It rained less, evidence: [survey#p9]}',
  ].join('\n'),
};

const STACK = /\n\s+at .*:\d+/;

interface FlatProblem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

describe('khulasa', () => {
  test('shows its commands on standard output when it is asked for help', async () => {
    const folder = await temporaryFolder();
    const asked = await runCli(['--help'], { in: folder });
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    for (const command of ['build', 'check', 'dev', 'doctor', 'new'])
      expect(asked.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  test('shows them beside standard output when it is told nothing, since that is no use of it', async () => {
    const told = await runCli([], { in: await temporaryFolder() });
    expect(told).toMatchObject({ code: 2, stdout: '' });
    expect(told.stderr).toContain('Usage: khulasa');
  });

  test.each([
    ['build', ['--content', '--templates', '--out', '--sheets', '--formats', '--overlay']],
    ['build', ['--jobs', '--browser', '--force', '--json', 'Examples:']],
    ['check', ['--content', '--overlay', '--format', '--strict', '--rules', '--explain']],
    ['doctor', ['--content', '--browser']],
    ['new', ['<dir>']],
  ])('says what %s takes: %s', async (command, options) => {
    const helped = await runCli(['help', command], { in: await temporaryFolder() });
    expect(helped.code).toBe(0);
    for (const option of options) expect(helped.stdout).toContain(option);
  });

  test('tells the version of its package', async () => {
    const about = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runCli(['--version'], { in: await temporaryFolder() })).toEqual({
      code: 0,
      stdout: `${about.version}\n`,
      stderr: '',
    });
  });

  test.each([
    [['biuld'], 'unknown command', 'build'],
    [['build', '--otu', 'x'], 'unknown option', '--out'],
    [['build', 'canls'], 'There is no topic `canls`', 'canals'],
    [['check', 'dam'], 'There is no topic `dam`', 'dams'],
    [['check', '--explain', 'yaml/sintax'], 'There is no rule `yaml/sintax`', 'yaml/syntax'],
    [['build', '--sheets', 'revison'], 'There is no template for a sheet `revison`', 'revision'],
    [['build', '--overlay', 'acadmy'], 'There is no overlay `acadmy`', 'academy'],
  ])('takes a slip of the pen, %j, for what it is', async (args, said, meant) => {
    const refused = await runCli(args, { in: await smallContent() });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(said);
    expect(refused.stderr).toMatch(new RegExp(`Did you mean .?${meant}.?\\?`));
    expect(refused.stderr).not.toMatch(STACK);
  });

  test.each([
    [['build', '--formats', 'docx'], 'Write `html`, `pdf` or `html,pdf`.'],
    [['build', '--jobs', 'none'], 'Write a whole number from 1 to 64.'],
    [['build', '--sheets', 'revision,'], 'Write names parted by commas'],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json, github, sarif.'],
    [['new'], "missing required argument 'dir'"],
  ])('says what may stand where %j stands', async (args, said) => {
    const refused = await runCli(args, { in: await smallContent() });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(said);
  });

  test.each(['build', 'check'])(
    '%s says how to begin where there is no content',
    async (command) => {
      const lost = await runCli([command], { in: await temporaryFolder() });
      expect(lost).toMatchObject({ code: 3, stdout: '' });
      expect(lost.stderr).toMatch(/There is no content folder at .*content\/missing/);
      expect(lost.stderr).toContain('khulasa new');
      expect(lost.stderr).not.toMatch(STACK);
    },
  );

  test('says in one sentence that it needs a newer Node, on one too old to run it', async () => {
    const folder = await temporaryFolder({
      'old-node.cjs':
        "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });",
    });
    const node = ['--require', join(folder, 'old-node.cjs')];
    const refused = await runCli(['build'], { in: folder, node });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(refused.stderr).toMatch(/needs Node 22\.18 or newer; this is Node 18\.20\.8/);
  });
});

describe('khulasa check', () => {
  test('finds nothing wrong with sound content', async () => {
    const checked = await runCli(['check', '--format', 'json'], { in: await smallContent() });
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(checked.stdout)).toEqual({
      problems: [],
      summary: {
        errors: 0,
        warnings: 0,
        topics: 2,
        scores: ['canals', 'dams'].map((topic) => ({
          topic,
          score: 100,
          errors: 0,
          warnings: 0,
          codes: {},
        })),
      },
    });
  });

  test('tells the same of many outlines, which several threads look at', async () => {
    const outlines = Array.from({ length: 120 }, (_, at) => [
      `content/outlines/canal-${at}.yaml`,
      `title: Canal ${at}\nsummary: Water.\nupdated: 2026-01-15\nrelated: [canal-${at + 1}]\n`,
    ]);
    const folder = await smallContent({ ...BROKEN, ...Object.fromEntries(outlines) });
    const many = await runCli(['check', '--format', 'json'], { in: folder });
    const few = await runCli(['check', '--format', 'json'], { in: await smallContent(BROKEN) });
    const [told, toldOfFew] = [many, few].map(
      ({ stdout }) => JSON.parse(stdout) as { problems: FlatProblem[]; summary: object },
    );
    expect(many).toMatchObject({ code: 1, stderr: '' });
    const last = 'content/outlines/canal-119.yaml';
    expect(told?.summary).toMatchObject({ topics: 124 });
    expect(told?.problems.filter(({ file }) => file !== last)).toEqual(toldOfFew?.problems);
    expect(told?.problems.find(({ file }) => file === last)).toMatchObject({
      code: 'reference/unknown-topic',
      line: 4,
    });
  });

  test('tells in one run what is wrong in every file, with its place and how to mend it', async () => {
    const folder = await smallContent(BROKEN);
    const checked = await runCli(['check', '--format', 'json'], { in: folder });
    const { problems, summary } = JSON.parse(checked.stdout) as {
      problems: FlatProblem[];
      summary: object;
    };
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(Object.keys(BROKEN)));
    for (const problem of problems)
      expect(problem).toEqual({
        code: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        severity: 'error',
        message: expect.stringMatching(/./),
        hint: expect.any(String),
        file: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
      });
    const places = problems.map(
      ({ code, file, line, column }) => `${file}:${line}:${column} ${code}`,
    );
    expect(places).toEqual(
      expect.arrayContaining([
        'content/outlines/floods.yaml:1:1 schema/unknown-key',
        'content/outlines/droughts.yaml:5:50 reference/unknown-article',
        'content/outlines/droughts.yaml:6:51 reference/unknown-paragraph',
      ]),
    );
    expect(problems.find(({ code }) => code === 'schema/unknown-key')?.hint).toContain('`title`');
    expect(problems.find(({ code }) => code.endsWith('article'))?.hint).toContain('`survey`');
    expect(summary).toMatchObject({ errors: problems.length, warnings: 0 });
  });

  test('shows people the problems of each file, and sums up beside standard output', async () => {
    const checked = await runCli(['check'], { in: await smallContent(BROKEN) });
    const [counts, , how, ...rest] = checked.stderr.split('\n');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(
      /^content\/outlines\/floods\.yaml {2}2 errors\n\n {2}error in line 1, /m,
    );
    expect(checked.stdout).toMatch(/> 1 \| titel: Floods\n +\| \^\n/);
    expect(counts).toMatch(/^\d errors, 0 warnings in \d topics$/);
    expect(how).toBe(
      'Score of a topic: 100, less 10 for each error and 3 for each warning in its outline and overlays.',
    );
    expect(checked.stderr).toMatch(
      /^ {2}droughts +80\/100 {2}2 errors \(reference\/unknown-article, reference\/unknown-paragraph\); not built until its errors are mended$/m,
    );
    expect(rest.at(-2)).toMatch(/^More on [a-z-]+\/[a-z-]+.*: khulasa check --explain [a-z-]+\//);
  });

  test('sums up in two lines what has nothing wrong with it', async () => {
    expect(await runCli(['check'], { in: await smallContent() })).toEqual({
      code: 0,
      stdout: '',
      stderr: '0 errors, 0 warnings in 2 topics\nScore: 100/100 for every topic.\n',
    });
  });

  test('lets no key of an author’s pose as a line of its own', async () => {
    const forged = '"x\\n::error::forged\\n\\ncontent/outlines/dams.yaml  9 errors": 1\n';
    const folder = await smallContent({ 'content/outlines/seas.yaml': forged });
    for (const format of ['pretty', 'github']) {
      const { stdout } = await runCli(['check', '--format', format], { in: folder });
      expect(stdout).toContain('forged');
      expect(stdout).not.toMatch(/^(?:::error::forged|content\/outlines\/dams)/m);
    }
  });

  test('keeps to the topics it is asked about', async () => {
    const folder = await smallContent(BROKEN);
    const checked = await runCli(['check', 'floods', '--format', 'json'], { in: folder });
    const { problems } = JSON.parse(checked.stdout) as { problems: FlatProblem[] };
    const outlines = problems.filter(({ file }) => file.startsWith('content/outlines/'));
    expect([...new Set(outlines.map(({ file }) => file))]).toEqual([
      'content/outlines/floods.yaml',
    ]);
  });

  test('lets warnings pass, unless it is strict', async () => {
    const { 'content/outlines/dams.yaml': dams } = await readFixture('small');
    const folder = await smallContent({
      'content/outlines/dams.yaml': `${dams}timeline:
  - {id: later, date: 2024, event: The later of the two, evidence: [survey#p1]}
  - {id: earlier, date: 1859, event: The earlier of the two, evidence: [survey#p1]}
`,
    });
    const [lenient, strict] = [
      await runCli(['check'], { in: folder }),
      await runCli(['check', '--strict'], { in: folder }),
    ];
    expect(lenient.code).toBe(0);
    expect(lenient.stderr).toContain('0 errors, 1 warning in 2 topics\n');
    expect(lenient.stderr).toContain('97/100  1 warning (timeline/order)\n');
    expect(lenient.stdout).toContain('timeline/order');
    const [counts = '', ...scores] = lenient.stderr.split('\n');
    const told = [counts, 'The check fails: with --strict, warnings do not pass.', ...scores];
    expect(strict).toEqual({ ...lenient, code: 1, stderr: told.join('\n') });
  });

  test('lists its rules, for people and for programs, wherever it is run', async () => {
    const folder = await temporaryFolder();
    const listed = await runCli(['check', '--rules'], { in: folder });
    const data = await runCli(['check', '--rules', '--format', 'json'], { in: folder });
    expect(listed).toMatchObject({ code: 0, stderr: '' });
    for (const code of Object.keys(catalogue)) expect(listed.stdout).toContain(` ${code} `);
    expect(JSON.parse(data.stdout)).toMatchObject(catalogue);
  });

  test('lists its rules as site.yaml sets them', async () => {
    const { 'content/site.yaml': site } = await readFixture('small');
    const folder = await smallContent({
      'content/site.yaml': `${site}rules: {timeline/order: error}\n`,
    });
    const { stdout } = await runCli(['check', '--rules'], { in: folder });
    expect(stdout).toMatch(/^✎ timeline\/order +error\* +Timelines run forward$/m);
  });

  test('explains a rule, for people and for programs, wherever it is run', async () => {
    const folder = await temporaryFolder();
    const explain = ['check', '--explain', 'timeline/order'];
    const told = await runCli(explain, { in: folder });
    const data = await runCli([...explain, '--format', 'json'], { in: folder });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    for (const said of ['Timelines run forward.', 'Severity\n  warning', 'timeline/order: off'])
      expect(told.stdout).toContain(said);
    expect(JSON.parse(data.stdout)).toMatchObject({ code: 'timeline/order', canBeSet: true });
  });

  test('annotates a pull request', async () => {
    const checked = await runCli(['check', '--format', 'github'], {
      in: await smallContent(BROKEN),
    });
    const lines = checked.stdout.trimEnd().split('\n');
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(lines.length).toBeGreaterThanOrEqual(Object.keys(BROKEN).length);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning) file=content\/[^,:]+,line=\d+,col=\d+,title=[a-z/-]+::./,
      );
  });

  test('gives other tools a log of the Static Analysis Results Interchange Format', async () => {
    const folder = await smallContent(BROKEN);
    const checked = await runCli(['check', '--format', 'sarif'], { in: folder });
    const log: unknown = JSON.parse(checked.stdout);
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(createSarifCheck()(log)).toEqual([]);
    expect(new Set(checked.stdout.match(/(?<="uri": ")[^"]+/g))).toEqual(
      new Set(Object.keys(BROKEN).map((file) => encodeURI(file))),
    );
  });

  test('ends with 130 when it is interrupted', async () => {
    const folder = await smallContent({
      'interrupt.mjs': `
        const look = () =>
          process.listenerCount('SIGINT') > 0 ? process.kill(process.pid, 'SIGINT') : setImmediate(look);
        setImmediate(look);
      `,
    });
    const node = ['--import', join(folder, 'interrupt.mjs')];
    const { code, stdout, stderr } = await runCli(['check'], { in: folder, node });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/^Interrupted: .*\n$/);
  });

  test('writes colours only for a terminal that wants them', async () => {
    const folder = await smallContent(BROKEN);
    const said = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const { stdout, stderr } = await runCli(['check'], { in: folder, env });
      return stdout + stderr;
    };
    expect(await said({})).not.toContain('\u001B');
    expect(await said({ NO_COLOR: '1', TERM: 'xterm-256color' })).not.toContain('\u001B');
    expect(await said({ FORCE_COLOR: '1' })).toContain('\u001B[31m');
  });
});

describe('khulasa doctor', () => {
  test('finds everything here', async () => {
    const examined = await runCli(['doctor'], { in: await smallContent() });
    const lines = examined.stdout.split('\n');
    expect(examined.code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^✓ Node: v\d+/),
        expect.stringMatching(/^✓ Browser: .*\d+\.\d+.*: .*\//),
        '✓ Fonts: Source Serif 4, Source Sans 3, Noto Nastaliq Urdu',
        '✓ Content: 2 topics, 0 errors, 0 warnings',
      ]),
    );
  });

  test('says which browser is not there, and looks at the rest all the same', async () => {
    const folder = await smallContent();
    const examined = await runCli(['doctor', '--browser', '/no/such/browser'], { in: folder });
    expect(examined.code).toBe(3);
    expect(examined.stdout).toMatch(/^✗ Browser: .*--browser.*\/no\/such\/browser/m);
    expect(examined.stdout).toMatch(/^✓ Fonts/m);
    expect(examined.stdout).toMatch(/^✓ Content/m);
    expect(examined.stdout + examined.stderr).not.toMatch(STACK);
  });

  test('tells content that has errors from content that is not there', async () => {
    const broken = await runCli(['doctor'], { in: await smallContent(BROKEN) });
    const missing = await runCli(['doctor'], { in: await temporaryFolder() });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^✗ Content: .* errors, .*\n {2}Run `khulasa check`/m);
    expect(missing.code).toBe(0);
    expect(missing.stdout).toMatch(/^– Content: There is no content folder/m);
  });
});

describe('khulasa new', () => {
  test('makes a content folder that has no problem and builds as it is', async () => {
    const folder = await temporaryFolder();
    const made = await runCli(['new', '.'], { in: folder });
    const files = made.stdout.trimEnd().split('\n');
    expect(made.code).toBe(0);
    expect([...(await readFolder(folder)).keys()]).toEqual(files.toSorted());
    expect((await runCli(['check', '--strict'], { in: folder })).code).toBe(0);
    const built = await runCli(['build', '--json'], { in: folder });
    expect(built.code).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ problems: [], warnings: [], failed: [] });
    expect(listedSheets(await readFolder(join(folder, 'output')))).toHaveLength(8);
  });

  test('makes files whose schemas are where their first lines say', async () => {
    const folder = await temporaryFolder();
    await runCli(['new', '.'], { in: folder });
    const files = await readFolder(folder);
    const named = [...files].flatMap(([path, bytes]) => {
      const [, schema] = /^# yaml-language-server: \$schema=(.+)$/m.exec(String(bytes)) ?? [];
      return schema === undefined ? [] : [join(dirname(path), schema)];
    });
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  test('never writes over what is there', async () => {
    const folder = await temporaryFolder({ 'mine/content/site.yaml': 'name: Mine\n' });
    const first = await runCli(['new', 'mine'], { in: folder });
    const files = await readFolder(folder);
    const again = await runCli(['new', 'mine'], { in: folder });
    expect(first.stdout.split('\n')).not.toContain('content/site.yaml');
    expect(String(files.get('mine/content/site.yaml'))).toBe('name: Mine\n');
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(await readFolder(folder)).toEqual(files);
  });

  test('says so where it cannot write', async () => {
    const folder = await temporaryFolder({ taken: 'A file.' });
    const refused = await runCli(['new', 'taken'], { in: folder });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toMatch(/taken.* cannot be written/);
    expect(refused.stderr).not.toMatch(STACK);
  });
});

describe('The package', () => {
  test('holds everything that the command needs where it is installed', async () => {
    const folder = await temporaryFolder();
    const installed = await pack(folder);
    const work = join(folder, 'work');
    await mkdir(work);
    const made = await runCli(['new', '.'], { in: work, package: installed });
    const built = await runCli(['build', '--formats', 'html'], { in: work, package: installed });
    expect([made.code, built.code]).toEqual([0, 0]);
    expect(listedSheets(await readFolder(join(work, 'output')))).toHaveLength(4);
  });
});

/** Packs the package as npm would publish it, and unpacks it as npm would install it. */
async function pack(folder: string): Promise<string> {
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', folder];
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { stdout } = await promisify(execFile)(program ?? 'npm', [...before, ...args], {
    cwd: PACKAGE,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      TMPDIR: folder,
      npm_config_cache: join(folder, 'npm'),
      npm_config_update_notifier: 'false',
    },
  });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  const archive = createReadStream(join(folder, packed?.filename ?? ''));
  await pipeline(archive, createGunzip(), tar.extract(folder));
  await symlink(join(PACKAGE, 'node_modules'), join(folder, 'package', 'node_modules'), 'junction');
  return join(folder, 'package');
}
