import { chmod, mkdir, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findCacheFolder } from '../../src/output/find-cache-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('KHULASA_CACHE goes before XDG_CACHE_HOME, and that before the home folder', async () => {
  const folder = await temporaryFolder();
  const [own, xdg, home] = ['own', 'xdg', 'home'].map((name) => join(folder, name));
  const all = { KHULASA_CACHE: own, XDG_CACHE_HOME: xdg, HOME: home };
  expect(await findCacheFolder(all)).toBe(own);
  expect(await findCacheFolder({ ...all, KHULASA_CACHE: undefined })).toBe(
    join(folder, 'xdg/khulasa'),
  );
  expect(await findCacheFolder({ HOME: home })).toBe(join(folder, 'home/.cache/khulasa'));
});

test('the folder is made, for its owner alone', async () => {
  const folder = await findCacheFolder({ HOME: await temporaryFolder() });
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('where nothing can be kept, there is a private folder for as long as the process lives', async () => {
  const temporary = await temporaryFolder({ home: 'a file where the home folder should be' });
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const folder = await findCacheFolder({ HOME: join(temporary, 'home') });
  expect(dirname(folder)).toBe(temporary);
  expect(basename(folder)).toMatch(/^khulasa-\d+\w*-\w+$/);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

/** Each makes a cache folder at `place` that somebody else could have prepared. */
const TRAPS = {
  'that others may write': async (place: string) => {
    await mkdir(place);
    await chmod(place, 0o777);
  },
  'that the group may write': async (place: string) => {
    await mkdir(place);
    await chmod(place, 0o770);
  },
  'that is a link': async (place: string) => symlink(await temporaryFolder(), place),
};

test.each(Object.entries(TRAPS))('a folder %s is not used', async (_, prepare) => {
  const place = join(await temporaryFolder(), 'cache');
  await prepare(place);
  vi.stubEnv('TMPDIR', await temporaryFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
  const folder = await findCacheFolder({ KHULASA_CACHE: place });
  expect(basename(folder)).toMatch(/^khulasa-\d+\w*-\w+$/);
});

test('a folder of somebody else is not used', async () => {
  const place = await temporaryFolder();
  vi.stubEnv('TMPDIR', await temporaryFolder());
  vi.spyOn(process, 'getuid').mockReturnValue(4_000_000);
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await findCacheFolder({ KHULASA_CACHE: place })).not.toBe(place);
});

test('a folder that others may read, as most are, is used', async () => {
  const place = await temporaryFolder();
  await chmod(place, 0o755);
  expect(await findCacheFolder({ KHULASA_CACHE: place })).toBe(place);
});
