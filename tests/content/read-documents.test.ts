import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocuments, readFileIfAny } from '../../src/content/read-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function read(folder: string, ...paths: string[]) {
  const articles = join(folder, 'content/articles');
  return await readDocuments(paths, { from: folder, articles });
}

describe('readDocuments', () => {
  test('reads files byte for byte, with their names for people', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
    const folder = await temporaryFolder({ 'saved pages/Dry tails.html': bytes });
    const [document] = await read(folder, 'saved pages/Dry tails.html');
    expect(document).toEqual({
      file: 'saved pages/Dry tails.html',
      name: 'Dry tails.html',
      bytes: expect.anything() as unknown,
      articleId: undefined,
    });
    expect(new Uint8Array(document?.bytes ?? [])).toEqual(bytes);
  });

  test('knows articles of the content, however they are named, by their ids', async () => {
    const folder = await temporaryFolder({
      'content/articles/dawn.md': 'a',
      'content/articles/Not an id.md': 'b',
      'content/articles/page.html': 'c',
      'dawn.md': 'd',
    });
    await symlink(join(folder, 'content/articles/dawn.md'), join(folder, 'link.md'));
    const read_ = await read(
      folder,
      'content/articles/dawn.md',
      'content/articles/Not an id.md',
      'content/articles/page.html',
      'dawn.md',
    );
    expect(read_.map(({ articleId }) => articleId)).toEqual([
      'dawn',
      undefined,
      undefined,
      undefined,
    ]);
    expect((await read(folder, 'link.md'))[0]?.articleId).toBe('dawn');
  });

  test('reads a file once, however often it is named', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a' });
    expect(await read(folder, 'a.txt', './a.txt', join(folder, 'a.txt'))).toHaveLength(1);
  });
});

describe('readDocuments, of a file that is larger than memory', () => {
  test('reads the beginning, enough to see that it is too large', async () => {
    const folder = await temporaryFolder({ 'large.txt': 'a' });
    await truncate(join(folder, 'large.txt'), 3 * 1024 ** 3);
    const [document] = await read(folder, 'large.txt');
    expect(document?.bytes).toHaveLength(4 * 1024 ** 2);
  });
});

describe('readFileIfAny', () => {
  test('takes what is not there, or is a folder, for nothing', async () => {
    const folder = await temporaryFolder({ 'folder/a.txt': 'a' });
    expect(await readFileIfAny(join(folder, 'folder'))).toBeUndefined();
    expect(await readFileIfAny(join(folder, 'nowhere'))).toBeUndefined();
    expect(String(await readFileIfAny(join(folder, 'folder/a.txt')))).toBe('a');
  });
});
