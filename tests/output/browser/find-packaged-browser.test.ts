import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPackagedBrowser } from '../../../src/output/browser/find-packaged-browser.ts';
import { findBrowser } from '../../../src/output/find-browser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NAME = 'chromium-153.0.0';

test('it is unpacked once, for its owner alone, and used again after that', async () => {
  const cacheFolder = await temporaryFolder();
  let unpacked = 0;
  const onUnpack = (): void => void (unpacked += 1);
  const first = await findPackagedBrowser({ cacheFolder, onUnpack });
  const second = await findPackagedBrowser({ cacheFolder, onUnpack });
  expect(unpacked).toBe(1);
  expect(second).toEqual(first);
  expect((await stat(join(cacheFolder, NAME))).mode & 0o777).toBe(0o700);
  expect(await readdir(cacheFolder)).toEqual([NAME]);
});

test('two that unpack at once both end well, and leave one', async () => {
  const cacheFolder = await temporaryFolder();
  const found = await Promise.all([1, 2].map(() => findPackagedBrowser({ cacheFolder })));
  expect(found[0]).toEqual(found[1]);
  expect(await readdir(cacheFolder)).toEqual([NAME]);
});

test('a folder that others could have written into is not used', async () => {
  const cacheFolder = await temporaryFolder({ [`${NAME}/chromium`]: '#!/bin/sh\n' });
  await chmod(join(cacheFolder, NAME), 0o777);
  await expect(findPackagedBrowser({ cacheFolder })).rejects.toThrow('is open to others');
  expect(await readdir(cacheFolder)).toEqual([NAME]);
});

test('a link in its place is not followed', async () => {
  const elsewhere = await temporaryFolder({ chromium: '#!/bin/sh\n' });
  const cacheFolder = await temporaryFolder();
  await chmod(elsewhere, 0o700);
  await symlink(elsewhere, join(cacheFolder, NAME));
  await expect(findPackagedBrowser({ cacheFolder })).rejects.toThrow('is open to others');
});

test('one that does not run any more is unpacked once more', async () => {
  const cacheFolder = await temporaryFolder();
  await mkdir(join(cacheFolder, NAME), { mode: 0o700 });
  await writeFile(join(cacheFolder, NAME, 'chromium'), 'half a program', { mode: 0o700 });
  const environment = { PATH: process.env['PATH'], HOME: cacheFolder };
  const found = await findBrowser({ environment, cacheFolder, places: [] });
  expect(found).toMatchObject({
    origin: 'packaged',
    executable: join(cacheFolder, NAME, 'chromium'),
  });
});

test('what a killed process was unpacking is taken away, what another unpacks is left', async () => {
  const dead = spawnSync(process.execPath, ['--version']);
  const running = `${NAME}-${process.pid}-abcdef`;
  const cacheFolder = await temporaryFolder({
    [`${NAME}-${dead.pid}-abcdef/chromium`]: '',
    [`${NAME}-${process.pid}s1-abcdef/chromium`]: '',
    [`${running}/chromium`]: '',
    'somebody-elses/file': '',
  });
  await findPackagedBrowser({ cacheFolder });
  expect((await readdir(cacheFolder)).sort()).toEqual([NAME, running, 'somebody-elses']);
});
