import { expect, test } from 'vitest';
import { readBytes } from '../../src/content/read-bytes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a file that is gone has changed, one that is there may not be read', async () => {
  const folder = await temporaryFolder();
  await expect(readBytes(`${folder}/gone.md`, 'gone.md')).rejects.toMatchObject({
    code: 'content/changed',
    message: 'gone.md was taken away while it was being read.',
    hint: 'Run it again.',
  });
  await expect(readBytes(folder, 'a folder')).rejects.toMatchObject({
    code: 'content/unreadable',
    message: 'a folder cannot be read.',
    hint: expect.stringContaining('permissions'),
  });
});
