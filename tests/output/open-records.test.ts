import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/output/cache/write-store.ts';
import { openRecords } from '../../src/output/open-records.ts';
import { sha256 } from '../support/read-output.ts';
import { cacheFolder } from './cache-folder.ts';

describe('records', () => {
  test('give back what was kept under the same names, and nothing under others', async () => {
    const records = openRecords(await cacheFolder());
    await records.keep(['a', 'b'], { list: [1, 'zwei', null] });
    expect(await records.find(['a', 'b'])).toEqual({ list: [1, 'zwei', null] });
    for (const names of [['a'], ['ab'], ['b', 'a'], ['a', 'b', '']])
      expect(await records.find(names)).toBeUndefined();
  });

  test('take what is damaged, or no record at all, for missing', async () => {
    const folder = await cacheFolder();
    const records = openRecords(folder);
    await records.keep(['a'], 1);
    const found = await readdir(join(folder, 'builds'), { recursive: true, withFileTypes: true });
    for (const entry of found.filter((one) => one.isFile()))
      await writeFile(join(entry.parentPath, entry.name), 'x');
    expect(await records.find(['a'])).toBeUndefined();
    const store = openStore(join(folder, 'builds'), 2 ** 20);
    await store.keep(sha256(Buffer.from('["a"]')), Buffer.from('not packed'));
    expect(await records.find(['a'])).toBeUndefined();
  });

  test('are lost without a word where nothing can be written', async () => {
    const folder = await cacheFolder();
    const records = openRecords(join(folder, 'gone'));
    await writeFile(join(folder, 'gone'), '');
    await records.keep(['a'], 1);
    expect(await records.find(['a'])).toBeUndefined();
    await records.tidy();
  });
});
