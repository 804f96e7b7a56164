import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/output/folder/write-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a folder is made with all that it lies in, once or many times at once', async () => {
  const folder = join(await temporaryFolder(), 'a', 'b', 'c');
  await Promise.all([1, 2, 3, 4].map(() => makeFolder(folder, 0o700)));
  await makeFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test.each([
  ['a file in its place', 'file', 'EEXIST'],
  ['a file above it', 'file/a/b', 'ENOTDIR'],
])('%s is refused', async (_, path, code) => {
  const folder = await temporaryFolder({ file: 'text' });
  await expect(makeFolder(join(folder, path))).rejects.toMatchObject({ code });
});

test('a place where nothing can be made is refused, and not tried without end', async () => {
  await expect(makeFolder('/proc/khulasa/output')).rejects.toMatchObject({
    code: expect.stringMatching(/^E(?:NOENT|ACCES|PERM|ROFS)$/),
  });
});
