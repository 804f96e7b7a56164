import { mkdir, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readIntact, type Stamps } from '../../../src/output/folder/read-intact.ts';
import { sha256 } from '../../support/read-output.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OTHER = sha256(Buffer.from('other'));

/** A folder with a page in it, and the stamp of that page once what the file system says of it is a proof. */
async function aPage() {
  const root = await temporaryFolder({ 'topics/a.html': 'text' });
  const page = join(root, 'topics', 'a.html');
  const listed = new Map([['topics/a.html', sha256(Buffer.from('text'))]]);
  await sleep(150);
  const stamps = readIntact(root, listed);
  const says = stamps.get('topics/a.html')?.says ?? '';
  /** Whether the bytes are looked at: if not, a wrong sum that was known before goes unnoticed. */
  const isRead = (): boolean => {
    const known: Stamps = new Map([['topics/a.html', { sha256: OTHER, says }]]);
    return !readIntact(root, new Map([['topics/a.html', OTHER]]), known).has('topics/a.html');
  };
  return { root, page, listed, stamps, isRead };
}

describe('readIntact', () => {
  test('finds the files that are as they are listed', async () => {
    const { root } = await aPage();
    await writeFile(join(root, 'b.html'), 'text');
    const sum = sha256(Buffer.from('text'));
    const listed = [
      ['topics/a.html', sum],
      ['b.html', OTHER],
      ['c.html', sum],
      ['topics', sum],
    ];
    expect([...readIntact(root, new Map(listed as [string, string][])).keys()]).toEqual([
      'topics/a.html',
    ]);
  });

  test('does not read a file of which the file system says what it said', async () => {
    const { root, listed, stamps, isRead } = await aPage();
    expect(isRead()).toBe(false);
    expect(readIntact(root, listed, stamps)).toEqual(stamps);
  });

  test('reads a file that was touched, and knows it again', async () => {
    const { root, page, listed, isRead } = await aPage();
    await utimes(page, 1, 1);
    expect(isRead()).toBe(true);
    expect(readIntact(root, listed).size).toBe(1);
  });

  test('reads a file that was edited without a change of size and time', async () => {
    const { page, isRead } = await aPage();
    const { atime, mtime } = await stat(page);
    await writeFile(page, 'tent');
    await utimes(page, atime, mtime);
    expect(isRead()).toBe(true);
  });

  test('takes what the file system says of a file that was just written for no proof', async () => {
    const root = await temporaryFolder({ 'a.html': 'text' });
    const { mtime } = await stat(join(root, 'a.html'));
    const future = new Date(mtime.getTime() + 3_600_000);
    await utimes(join(root, 'a.html'), future, future);
    const stamps = readIntact(root, new Map([['a.html', sha256(Buffer.from('text'))]]));
    expect(stamps.get('a.html')?.says).toBe('');
  });

  test('does not look behind links', async () => {
    const { root, page, listed } = await aPage();
    await rename(page, join(root, 'b.html'));
    await symlink(join(root, 'b.html'), page);
    expect(readIntact(root, listed).size).toBe(0);
    const other = await temporaryFolder({ 'a.html': 'text' });
    const linked = await temporaryFolder();
    await symlink(other, join(linked, 'topics'));
    expect(readIntact(linked, listed).size).toBe(0);
    await mkdir(join(linked, 'a.html'));
    expect(readIntact(linked, new Map([['a.html', OTHER]])).size).toBe(0);
  });
});
