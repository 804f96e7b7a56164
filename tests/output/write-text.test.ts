import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeText } from '../../src/output/write-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('writeText makes the folders that it needs', async () => {
  const folder = await temporaryFolder();
  await writeText(join(folder, 'content/outlines/a.yaml'), 'پاکستان\n');
  expect(await readFile(join(folder, 'content/outlines/a.yaml'), 'utf8')).toBe('پاکستان\n');
});

test('writeText writes the file that a link leads to, and leaves the link', async () => {
  const folder = await temporaryFolder({ 'real.yaml': 'old' });
  await symlink(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
  await writeText(join(folder, 'link.yaml'), 'new');
  expect(await readFile(join(folder, 'real.yaml'), 'utf8')).toBe('new');
});

test('writeText says why a file cannot be written', async () => {
  const folder = await temporaryFolder({ file: '' });
  await expect(writeText(join(folder, 'file/a.yaml'), '')).rejects.toMatchObject({
    code: 'output/unwritable',
  });
});
