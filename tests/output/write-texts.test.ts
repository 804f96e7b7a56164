import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTexts } from '../../src/output/write-texts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('writeTexts puts each text at its path', async () => {
  const folder = await temporaryFolder();
  await writeTexts(['a.md', 'b/c.md'].map((path) => ({ path: join(folder, path), text: path })));
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('a.md');
  expect(await readFile(join(folder, 'b/c.md'), 'utf8')).toBe('b/c.md');
});

test('writeTexts leaves nothing new behind if one of them cannot be written, and takes no older file away', async () => {
  const folder = await temporaryFolder({ 'old.md': 'old', 'folder/x': '' });
  const files = ['old.md', 'new.md', 'folder'].map((path) => ({
    path: join(folder, path),
    text: 'text',
  }));
  await expect(writeTexts(files)).rejects.toMatchObject({ code: 'output/unwritable' });
  expect((await readdir(folder)).sort()).toEqual(['folder', 'old.md']);
});
