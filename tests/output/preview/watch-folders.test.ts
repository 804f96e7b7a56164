import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FolderWatch } from '../../../src/output/preview/watch-folders.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function watched(folder: string) {
  const watch = await FolderWatch.open([folder]);
  onTestFinished(() => watch[Symbol.asyncDispose]());
  return watch;
}

/** Waits for a change for longer than any test should take. */
async function hears(watch: FolderWatch): Promise<boolean> {
  await watch.next(AbortSignal.timeout(20_000));
  return true;
}

/** Whether nothing is told for a while. */
async function isQuiet(watch: FolderWatch): Promise<boolean> {
  const over = AbortSignal.timeout(300);
  return await watch.next(over).then(
    () => false,
    (error: unknown) => {
      if (!over.aborted) throw error;
      return true;
    },
  );
}

describe('a folder that is watched', () => {
  test('tells of a file that is written in place, and of one that is renamed to its place', async () => {
    const folder = await temporaryFolder({ 'outlines/a.yaml': '1' });
    const watch = await watched(folder);
    const file = join(folder, 'outlines/a.yaml');
    await writeFile(file, '2');
    expect(await hears(watch)).toBe(true);
    await writeFile(`${file}~`, '3');
    await rename(`${file}~`, file);
    expect(await hears(watch)).toBe(true);
  });

  test('tells of files in folders that are made later, and of what is taken away', async () => {
    const folder = await temporaryFolder();
    const watch = await watched(folder);
    await mkdir(join(folder, 'overlays/evening/outlines'), { recursive: true });
    await writeFile(join(folder, 'overlays/evening/outlines/a.yaml'), '1');
    expect(await hears(watch)).toBe(true);
    await rm(join(folder, 'overlays'), { recursive: true });
    expect(await hears(watch)).toBe(true);
  });

  test('is found again when it is made, or made again', async () => {
    const folder = await temporaryFolder();
    const templates = join(folder, 'templates');
    const watch = await watched(templates);
    for (const round of ['first', 'second']) {
      await mkdir(join(templates, 'sheets'), { recursive: true });
      await writeFile(join(templates, 'sheets/viva.hbs'), round);
      expect(await hears(watch)).toBe(true);
      await rm(templates, { recursive: true });
      expect(await hears(watch)).toBe(true);
    }
  });

  test('is looked for where it is now, if it is a link that is turned elsewhere', async () => {
    const folder = await temporaryFolder({ 'old/a.yaml': '1', 'new/a.yaml': '1' });
    await symlink('old', join(folder, 'content'));
    const watch = await watched(join(folder, 'content'));
    await symlink('new', join(folder, 'other'));
    await rename(join(folder, 'other'), join(folder, 'content'));
    expect(await hears(watch)).toBe(true);
    await writeFile(join(folder, 'new/a.yaml'), '2');
    expect(await hears(watch)).toBe(true);
  });

  test('remembers what changed while nobody was waiting, and tells it once', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '1' });
    const watch = await watched(folder);
    for (const text of ['2', '3', '4']) await writeFile(join(folder, 'a.yaml'), text);
    await wait(100);
    expect(await hears(watch)).toBe(true);
    expect(await isQuiet(watch)).toBe(true);
  });

  test('is looked at in peace if it holds so much that looking takes long', async () => {
    const many = Array.from({ length: 4000 }, (_, at) => [`articles/${at}.md`, '']);
    const folder = await temporaryFolder(Object.fromEntries(many));
    const watch = await watched(folder);
    expect(await isQuiet(watch)).toBe(true);
    await writeFile(join(folder, 'articles/7.md'), 'Seven');
    expect(await hears(watch)).toBe(true);
  });

  test('is let go when the signal says so, with the reason of the signal', async () => {
    const watch = await watched(await temporaryFolder());
    const stop = new AbortController();
    const waiting = watch.next(stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
