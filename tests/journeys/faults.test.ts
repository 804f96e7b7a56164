import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFolder } from '../output/cache-folder.ts';
import { readFixture } from '../support/read-fixture.ts';
import { listedSheets, readFolder, sha256 } from '../support/read-output.ts';
import { PACKAGE, runCli, startCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HTML = ['build', '--formats', 'html'];
const ONE_PAGE = ['build', '--sheets', 'one-page', '--formats', 'pdf'];

const STACK = /\n\s+at .*:\d+/;

async function smallContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return await temporaryFolder({ ...(await readFixture('small')), ...files });
}

/** The small content built as HTML, and then changed in one outline. */
async function builtAndChanged() {
  const folder = await smallContent();
  await runCli(HTML, { in: folder });
  const before = await readFolder(join(folder, 'output'));
  await edit(folder, 'dams');
  return { folder, before };
}

/** Gives a topic another title. */
async function edit(folder: string, topic: string): Promise<void> {
  const outline = join(folder, `content/outlines/${topic}.yaml`);
  const text = await readFile(outline, 'utf8');
  expect(text).toMatch(/^title: /m);
  await writeFile(outline, text.replace(/^title: /m, 'title: New '));
}

/** What an undisturbed build makes of the content of a folder. */
async function undisturbed(folder: string, build: readonly string[]) {
  expect((await runCli([...build, '--out', 'undisturbed'], { in: folder })).code).toBe(0);
  return await readFolder(join(folder, 'undisturbed'));
}

/** Halts a process as long as something is done to it, so that it cannot end before. */
async function whileHalted<T>(pid: number, action: () => Promise<T>): Promise<T> {
  process.kill(pid, 'SIGSTOP');
  try {
    return await action();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

/** Runs a build in which no file may grow beyond some kilobytes, as on a disk that is full: even root is held to it. */
async function buildLimited(
  folder: string,
  kilobytes: number,
): Promise<{ code: number; stderr: string }> {
  const command = `ulimit -f ${kilobytes}; exec "$0" "$1" build --formats html`;
  const child = spawn('bash', ['-c', command, process.execPath, `${PACKAGE}/bin/khulasa.mjs`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stderr };
}

describe('A disk', () => {
  test('that takes no more is told, what was there stays whole, and the next build goes on from there', async () => {
    const { folder, before } = await builtAndChanged();
    const { code, stderr } = await buildLimited(folder, 4);
    const after = await readFolder(join(folder, 'output'));
    expect(code).toBe(3);
    expect(stderr).toMatch(/^failed {2}topics\/\S+ cannot be written \(EFBIG\)/m);
    expect(stderr).toMatch(/^hint {2}The file is larger/m);
    expect(stderr).not.toMatch(STACK);
    expect([...after.keys()].filter((path) => /\.(?:tmp|lock)$/.test(path))).toEqual([]);
    const whole = await undisturbed(folder, HTML);
    for (const [path, bytes] of after)
      if (!path.startsWith('.'))
        expect([before.get(path), whole.get(path)], path).toContainEqual(bytes);
    expect((await runCli(HTML, { in: folder })).code).toBe(0);
    expect(await readFolder(join(folder, 'output'))).toEqual(whole);
  });

  test('that is another than that of the content is written all the same', async () => {
    const folder = await smallContent();
    const elsewhere = await mkdtemp(
      join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'khulasa-test-'),
    );
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    const out = join(elsewhere, 'output');
    expect((await runCli([...HTML, '--out', out], { in: folder })).code).toBe(0);
    expect(await readFolder(out)).toEqual(await undisturbed(folder, HTML));
  });
});

describe('An output folder', () => {
  /** /proc can be written by nobody, root included; where there is none, nothing can be made under a device. */
  const NOWHERE = existsSync('/proc/self') ? '/proc/khulasa' : '/dev/null/khulasa';

  test('that cannot be made is told', async () => {
    const refused = await runCli([...HTML, '--out', NOWHERE], { in: await smallContent() });
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toMatch(/cannot be written \(E[A-Z]+\).*output\/unwritable/);
    expect(refused.stderr).toContain('--out');
    expect(refused.stderr).not.toMatch(STACK);
  });

  test('that can only be read is told to everybody but root, who may write it', async () => {
    const folder = await smallContent({ 'output/.gitkeep': '' });
    await chmod(join(folder, 'output'), 0o500);
    const { code, stderr } = await runCli(HTML, { in: folder });
    await chmod(join(folder, 'output'), 0o700);
    if (process.getuid?.() === 0) expect(code).toBe(0);
    else expect([code, stderr]).toEqual([3, expect.stringContaining('You may not write there')]);
  });

  test('that is removed during a build is told, and the next build makes it again', async () => {
    const folder = await smallContent();
    const build = startCli(['build', '--sheets', 'one-page'], { in: folder });
    await build.says('.html\n');
    await whileHalted(build.pid, () => rm(join(folder, 'output'), { recursive: true }));
    const { code, stderr } = await build.outcome;
    expect(code).toBe(3);
    expect(stderr).toMatch(/cannot be written \(ENOENT\)/);
    expect(stderr).toMatch(/^hint {2}Its folder is not there, or was removed/m);
    expect(stderr).not.toMatch(STACK);
    expect((await runCli(HTML, { in: folder })).code).toBe(0);
    expect(await readFolder(join(folder, 'output'))).toEqual(await undisturbed(folder, HTML));
  });

  test('takes one build at a time: the other is told which one goes on', async () => {
    const folder = await smallContent();
    const first = startCli(['build', '--sheets', 'one-page'], { in: folder });
    await first.says('.html\n');
    const second = await whileHalted(first.pid, () => runCli(HTML, { in: folder }));
    expect(second).toMatchObject({ code: 3, stdout: '' });
    expect(second.stderr).toContain(`Another build (process ${first.pid}) is writing into`);
    expect((await first.outcome).code).toBe(0);
    const files = await readFolder(join(folder, 'output'));
    expect(listedSheets(files)).toHaveLength(4);
    expect([...files.keys()].filter((path) => path.endsWith('.lock'))).toEqual([]);
  });

  test('after a build that did not end lists truly what one of another topic leaves there', async () => {
    const folder = await smallContent();
    expect((await runCli(ONE_PAGE, { in: folder })).code).toBe(0);
    await edit(folder, 'canals');
    const cut = startCli([...ONE_PAGE, '--jobs', '1'], { in: folder });
    await cut.says('canals: one-page.pdf');
    process.kill(cut.pid, 'SIGKILL');
    await cut.outcome;
    expect((await runCli([...ONE_PAGE, 'dams'], { in: folder })).code).toBe(0);
    const files = await readFolder(join(folder, 'output'));
    expect(listedSheets(files).map(({ topic, pages }) => [topic, pages])).toEqual([
      ['canals', 1],
      ['dams', 1],
    ]);
    for (const sheet of listedSheets(files))
      expect(sha256(files.get(sheet.path) ?? Buffer.of())).toBe(sheet.sha256);
  });
});

describe('A clock that is set back', () => {
  /** Has the command take it for the year 2001. */
  const LONG_AGO = `data:text/javascript,${encodeURIComponent(
    'const late = Date.now() - 978307200000; const now = Date.now; Date.now = () => now() - late; globalThis.Date = new Proxy(Date, { construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now() - late] : args) });',
  )}`;

  test('fools neither cache nor manifest: what has changed is printed, what has not is not', async () => {
    const folder = await smallContent();
    const options = { in: folder, env: { KHULASA_CACHE: await cacheFolder() }, cache: true };
    const reused = async (node: readonly string[] = []): Promise<number> => {
      const { stdout } = await runCli([...ONE_PAGE, '--json'], { ...options, node });
      return (JSON.parse(stdout) as { reused: number }).reused;
    };
    await reused();
    const future = new Date('2100-01-01');
    for (const root of [join(folder, 'output'), options.env.KHULASA_CACHE])
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
        if (entry.isFile() && !/chromium/.test(entry.parentPath))
          await utimes(join(entry.parentPath, entry.name), future, future);
    await edit(folder, 'dams');
    expect(await reused(['--import', LONG_AGO])).toBe(1);
    expect(await reused(['--import', LONG_AGO])).toBe(2);
    expect(await readFolder(join(folder, 'output'))).toEqual(await undisturbed(folder, ONE_PAGE));
  });
});

describe('A cache', () => {
  test('that is removed or damaged during a build costs nothing but time', async () => {
    const folder = await smallContent();
    const cache = await cacheFolder();
    const options = { in: folder, env: { KHULASA_CACHE: cache }, cache: true };
    const build = startCli(ONE_PAGE, options);
    await build.says('.pdf\n');
    await whileHalted(build.pid, async () => {
      await rm(join(cache, 'prints'), { recursive: true });
      await rm(join(cache, 'parts'), { recursive: true, force: true });
      await writeFile(join(cache, 'parts'), 'no folder');
    });
    expect((await build.outcome).code).toBe(0);
    expect((await runCli(ONE_PAGE, options)).code).toBe(0);
    expect(await readFolder(join(folder, 'output'))).toEqual(await undisturbed(folder, ONE_PAGE));
  });
});
