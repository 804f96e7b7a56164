import { chmod, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowserAgain } from '../../src/output/find-browser-again.ts';
import type { Records } from '../../src/output/open-records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aBrowser } from './a-printer.ts';

/** Records in memory, which can be told that every browser is another than it is. */
function someRecords() {
  const kept = new Map<string, unknown>();
  const records: Records = {
    find: async (names) => kept.get(names.join()),
    keep: async (names, value) => void kept.set(names.join(), value),
    tidy: async () => {},
  };
  const lie = (): void => {
    for (const names of kept.keys()) kept.set(names, LIE);
  };
  return { records, lie };
}

const LIE = { executable: '/other', version: 'Other 1.2.3.4' };

const environment = { PATH: '', HOME: '/nowhere' };

test('a program that is what it was is not started again, and one that was exchanged is', async () => {
  const browser = await aBrowser();
  const folder = await temporaryFolder();
  const [explicit, copy] = [join(folder, 'browser'), join(folder, 'copy')];
  await symlink(browser.executable, explicit);
  const { records, lie } = someRecords();
  const options = { explicit, environment: browser.environment, cacheFolder: undefined };
  const find = () => findBrowserAgain(options, records);
  expect((await find()).version).toBe(browser.version);
  lie();
  expect(await find()).toEqual(LIE);
  await writeFile(copy, 'no program');
  await rename(copy, explicit);
  await expect(find()).rejects.toMatchObject({ code: 'browser/broken' });
});

test('a script is asked each time, since it may start another program than before', async () => {
  const script = join(await temporaryFolder(), 'browser');
  const write = async (version: string): Promise<void> => {
    await writeFile(script, `#!/bin/sh\necho Chromium ${version}\n`);
    await chmod(script, 0o755);
    await utimes(script, 1, 1);
  };
  const { records, lie } = someRecords();
  const options = { explicit: script, environment, cacheFolder: undefined };
  await write('1.0.0.1');
  expect((await findBrowserAgain(options, records)).version).toBe('Chromium 1.0.0.1');
  lie();
  await write('1.0.0.2');
  expect((await findBrowserAgain(options, records)).version).toBe('Chromium 1.0.0.2');
});
