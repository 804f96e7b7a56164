import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleLines } from '../../../scripts/mutation/sample-lines.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('sampleLines names every third line of a file, and none that it does not have', async () => {
  const file = join(await temporaryFolder(), 'a.ts');
  await writeFile(file, 'one\ntwo\nthree\nfour\nfive\nsix\nseven');
  expect(sampleLines([file], 3)).toEqual([`${file}:3-3`, `${file}:6-6`]);
});
