import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findBrowser, type FindBrowserOptions } from '../../src/output/find-browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TEST_CACHE } from './a-printer.ts';

/** A program that answers as a browser does, or does whatever else `script` says. */
async function aProgram(path: string, script = 'echo "Chromium 153.0.8010.0 "'): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

/** A letter: `Z` for a process that has ended and is still listed; empty for one that is not. */
async function stateOf(pid: string): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.split(') ')[1]?.[0] ?? '';
}

/** Looks for a browser where there is none but those that the options name. */
async function find(options: Partial<FindBrowserOptions> = {}): ReturnType<typeof findBrowser> {
  const home = await temporaryFolder();
  return await findBrowser({
    environment: { PATH: process.env['PATH'], HOME: home },
    cacheFolder: undefined,
    places: [],
    limit: 2000,
    ...options,
  });
}

test('the browser that was asked for by name goes before every other', async () => {
  const folder = await temporaryFolder();
  const asked = await aProgram(join(folder, 'asked'));
  const other = await aProgram(join(folder, 'other'));
  const environment = { PATH: process.env['PATH'], KHULASA_BROWSER: other };
  expect(await find({ explicit: asked, environment, places: [other] })).toEqual({
    executable: asked,
    origin: 'option',
    version: 'Chromium 153.0.8010.0',
    environment: {},
    rejected: [],
  });
});

test('KHULASA_BROWSER goes before PUPPETEER_EXECUTABLE_PATH, and that before what is installed', async () => {
  const folder = await temporaryFolder();
  const [ours, theirs, installed] = await Promise.all(
    ['ours', 'theirs', 'installed'].map((name) => aProgram(join(folder, name))),
  );
  const environment = { PATH: process.env['PATH'], PUPPETEER_EXECUTABLE_PATH: theirs };
  const places = [installed ?? ''];
  expect(
    await find({ environment: { ...environment, KHULASA_BROWSER: ours }, places }),
  ).toMatchObject({
    executable: ours,
    origin: 'environment',
  });
  expect(await find({ environment, places })).toMatchObject({ executable: theirs });
  expect(await find({ places })).toMatchObject({ executable: installed, origin: 'system' });
});

test.each([
  ['is not there', undefined, 'it is not there'],
  ['ends at once', 'exit 3', 'it ended with code 3'],
  [
    'is no browser',
    'echo "git version 2.39.5"; exit 0',
    'it does not tell its version as a browser does',
  ],
  ['hangs', 'sleep 60', 'it did not answer within 2 s'],
])(
  'one that was asked for and %s is an error that says how it was asked for',
  async (_, script, why) => {
    const executable = join(await temporaryFolder(), 'browser');
    if (script !== undefined) await aProgram(executable, script);
    const working = await aProgram(join(await temporaryFolder(), 'working'));
    const environment = { PATH: process.env['PATH'], KHULASA_BROWSER: executable };
    await expect(find({ environment, places: [working] })).rejects.toMatchObject({
      code: 'browser/broken',
      message: `The browser that KHULASA_BROWSER names cannot be used: ${executable}: ${why}.`,
      hint: expect.stringContaining('KHULASA_BROWSER'),
    });
    await expect(find({ explicit: executable })).rejects.toThrow('--browser names');
  },
);

test('installed ones that do not run are passed over, and listed with the reason', async () => {
  const folder = await temporaryFolder({
    empty: '',
    'a-folder/file': '',
    forbidden: '#!/bin/sh\n',
  });
  const at = (name: string): string => join(folder, name);
  const hanging = await aProgram(at('hanging'), 'sleep 60');
  const working = await aProgram(at('working'));
  const places = [at('missing'), at('empty'), at('a-folder'), at('forbidden'), hanging, working];
  expect(await find({ places })).toMatchObject({
    executable: working,
    rejected: [
      { executable: at('empty'), why: 'it is an empty file' },
      { executable: at('a-folder'), why: 'it is not a program' },
      { executable: at('forbidden'), why: 'it may not be run (its permissions do not allow it)' },
      { executable: hanging, why: 'it did not answer within 2 s' },
    ],
  });
});

test('one program under several names is tried once', async () => {
  const folder = await temporaryFolder();
  const broken = await aProgram(join(folder, 'chrome'), 'exit 1');
  await symlink(broken, join(folder, 'chrome-stable'));
  const working = await aProgram(join(folder, 'working'));
  const { rejected } = await find({ places: [broken, join(folder, 'chrome-stable'), working] });
  expect(rejected).toHaveLength(1);
});

test('a wrapper that hangs is killed together with what it has started', async () => {
  const folder = await temporaryFolder();
  const hanging = await aProgram(
    join(folder, 'hanging'),
    `sleep 60 & echo $! > "${folder}/child"; wait`,
  );
  await expect(find({ places: [hanging] })).rejects.toMatchObject({ code: 'browser/missing' });
  const child = (await readFile(join(folder, 'child'), 'utf8')).trim();
  await vi.waitFor(async () => expect(await stateOf(child)).toMatch(/^[ZX]?$/));
});

test('a wrapper that answers and leaves something running is not waited for', async () => {
  const folder = await temporaryFolder();
  const script = 'sleep 60 & echo "Google Chrome 153.0.1.2"';
  const wrapper = await aProgram(join(folder, 'wrapper'), script);
  expect(await find({ places: [wrapper] })).toMatchObject({ version: 'Google Chrome 153.0.1.2' });
});

test('the newest of puppeteer’s cache goes before what is installed, the headless shell before the browser', async () => {
  const cache = await temporaryFolder();
  const builds = [
    'chrome/linux-200.0.0.0',
    'chrome-headless-shell/linux-99.0.0.0',
    'chrome-headless-shell/linux-153.0.0.0',
  ];
  for (const build of builds) {
    const folder = join(cache, build, 'program');
    await mkdir(folder, { recursive: true });
    await aProgram(join(folder, build.split('/')[0] ?? ''));
  }
  const environment = { PATH: process.env['PATH'], PUPPETEER_CACHE_DIR: cache };
  expect(await find({ environment, places: [] })).toMatchObject({
    executable: join(cache, 'chrome-headless-shell/linux-153.0.0.0/program/chrome-headless-shell'),
    origin: 'puppeteer-cache',
  });
});

test('without any other, the packaged one is taken, with what it needs in its environment', async () => {
  const found = await find({ cacheFolder: TEST_CACHE });
  expect(found).toMatchObject({
    origin: 'packaged',
    version: expect.stringMatching(/^Chromium \d+/),
  });
  expect(found.environment['LD_LIBRARY_PATH']).toBe(join(TEST_CACHE, 'chromium-153.0.0', 'lib'));
});

test.each(['exec /snap/bin/chromium "$@"', 'exec snap run chromium "$@"'])(
  'a snap is passed over, and said to be one, although it runs: %s',
  async (line) => {
    const script = `[ "$1" = --version ] || ${line}\necho "Chromium 153.0.8010.0 snap"`;
    const snap = await aProgram(join(await temporaryFolder(), 'chromium-browser'), script);
    const working = await aProgram(join(await temporaryFolder(), 'working'));
    expect(await find({ places: [snap, working] })).toMatchObject({
      executable: working,
      rejected: [{ executable: snap, why: expect.stringMatching(/^it is a snap, .* port/) }],
    });
    await expect(find({ places: [snap] })).rejects.toMatchObject({
      code: 'browser/missing',
      hint: expect.stringContaining('it is a snap'),
    });
    await expect(find({ explicit: snap })).rejects.toMatchObject({
      code: 'browser/broken',
      message: expect.stringMatching(/--browser names.*it is a snap/),
    });
  },
);

test('a packaged one that cannot be unpacked is one more that was passed over', async () => {
  const file = join(await temporaryFolder({ file: '' }), 'file');
  await expect(find({ cacheFolder: file })).rejects.toMatchObject({
    code: 'browser/missing',
    hint: expect.stringMatching(
      /Passed over the packaged Chromium: it cannot be unpacked into .*file/,
    ),
  });
});

test('where there is none at all, it is said how to get one, and what was passed over', async () => {
  const broken = await aProgram(join(await temporaryFolder(), 'broken'), 'exit 1');
  await expect(find({ places: [broken] })).rejects.toMatchObject({
    code: 'browser/missing',
    message: 'There is no browser to print with.',
    hint: expect.stringMatching(
      /nstall[^]*KHULASA_BROWSER[^]*Passed over .*broken: it ended with code 1\./,
    ),
  });
});
