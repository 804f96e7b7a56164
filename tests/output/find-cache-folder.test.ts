import { stat } from 'node:fs/promises';
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
  expect(basename(folder)).toMatch(/^khulasa-\d+-\w+$/);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});
