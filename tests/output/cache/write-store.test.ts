import { spawnSync } from 'node:child_process';
import { readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/output/cache/write-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MUCH = 2 ** 30;
/** A key that begins with some digits. */
const keyOf = (text: string): string => text.padEnd(64, '0');
const bytes = (text: string): Uint8Array => Buffer.from(text);

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

describe('a store', () => {
  test('gives back what was kept, byte for byte, to others too', async () => {
    const folder = await temporaryFolder({});
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.stringMatching(/^[0-9a-f]{64}$/), async (thing, key) => {
        await openStore(folder, MUCH).keep(key, thing);
        expect(Buffer.from((await openStore(folder, MUCH).find(key)) ?? [])).toEqual(
          Buffer.from(thing),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('finds nothing where nothing was kept', async () => {
    expect(await openStore(join(await temporaryFolder({}), 'none'), MUCH).find(keyOf('a'))).toBe(
      undefined,
    );
  });

  test.each([
    ['cut short', (path: string) => truncate(path, 40)],
    ['emptied', (path: string) => truncate(path, 0)],
    ['changed', async (path: string) => writeFile(path, `${String(await readFile(path))}x`)],
  ])('takes what was %s for missing, and removes it', async (_, damage) => {
    const folder = await temporaryFolder({});
    const store = openStore(folder, MUCH);
    await store.keep(keyOf('ab'), bytes('a sheet that was printed once'));
    await damage(join(folder, 'ab', keyOf('ab')));
    expect(await store.find(keyOf('ab'))).toBe(undefined);
    expect(await pathsIn(folder)).toEqual([]);
  });

  test('refuses a key that is no sum, so that no path leaves it', async () => {
    const store = openStore(await temporaryFolder({}), MUCH);
    await expect(store.find('../../etc/passwd')).rejects.toThrow('is no sum');
  });

  test('keeps nothing where it cannot write, and says nothing', async () => {
    const folder = await temporaryFolder({ file: '' });
    const store = openStore(join(folder, 'file'), MUCH);
    await store.keep(keyOf('a'), bytes('b'));
    await store.tidy();
    expect(await store.find(keyOf('a'))).toBe(undefined);
  });

  test('removes what was not used for longest, until there is room', async () => {
    const folder = await temporaryFolder({});
    const store = openStore(folder, 256 * 250);
    const keys = ['aa1', 'aa2', 'aa3'].map(keyOf);
    for (const [at, key] of keys.entries()) {
      await store.keep(key, bytes('x'.repeat(68)));
      await utimes(join(folder, 'aa', key), 1000 + at, 1000 + at);
    }
    await store.find(keyOf('aa1'));
    await store.keep(keyOf('bb'), bytes('y'));
    await store.tidy();
    expect(await pathsIn(folder)).toEqual(['aa1', 'aa3', 'bb'].map(keyOf).toSorted());
  });

  test('does not hold what was used in the future, while the clock was wrong, for the latest', async () => {
    const folder = await temporaryFolder({});
    const store = openStore(folder, 256 * 250);
    for (const key of ['aa1', 'aa2', 'aa3'].map(keyOf)) {
      await store.keep(key, bytes('x'.repeat(68)));
      await utimes(join(folder, 'aa', key), new Date('2100-01-01'), new Date('2100-01-01'));
    }
    await store.find(keyOf('aa3'));
    await store.keep(keyOf('aa4'), bytes('x'.repeat(68)));
    await store.tidy();
    expect(await pathsIn(folder)).toEqual(['aa3', 'aa4'].map(keyOf));
  });

  test('takes away what killed processes were writing, wherever that is', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const draft = (process: number): string => `.khulasa-${process}-0123456789ab.tmp`;
    const folder = await temporaryFolder({
      [`dd/${draft(pid)}`]: 'half',
      [`ee/${draft(process.pid)}`]: 'of one that runs',
    });
    const store = openStore(folder, MUCH);
    await store.keep(keyOf('ff'), bytes('y'));
    await store.tidy();
    expect(await pathsIn(folder)).toEqual([draft(process.pid), keyOf('ff')]);
  });

  test('takes writes from many at once', async () => {
    const folder = await temporaryFolder({});
    const stores = Array.from({ length: 8 }, () => openStore(folder, MUCH));
    await Promise.all(stores.map((store) => store.keep(keyOf('cc'), bytes('the same'))));
    expect(String(await stores[0]?.find(keyOf('cc')))).toBe('the same');
    expect(await pathsIn(folder)).toEqual([keyOf('cc')]);
  });
});
