import { once } from 'node:events';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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

test('writeText never puts a file in the place of a link that leads nowhere', async () => {
  const folder = await temporaryFolder();
  const [lost, loop] = [join(folder, 'lost.yaml'), join(folder, 'loop.yaml')];
  await symlink(join(folder, 'nowhere.yaml'), lost);
  await symlink(loop, loop);
  for (const link of [lost, loop]) {
    await expect(writeText(link, 'new')).rejects.toMatchObject({ code: 'output/unwritable' });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  }
});

test('writeText never puts a file in the place of what is none, such as a socket or a device', async () => {
  const path = join(await temporaryFolder(), 'socket');
  const server = createServer().listen(path);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  await expect(writeText(path, 'new')).rejects.toMatchObject({ code: 'output/unwritable' });
  expect((await lstat(path)).isSocket()).toBe(true);
});

test('writeText says why a file cannot be written', async () => {
  const folder = await temporaryFolder({ file: '' });
  await expect(writeText(join(folder, 'file/a.yaml'), '')).rejects.toMatchObject({
    code: 'output/unwritable',
  });
});
