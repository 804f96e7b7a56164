import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../folder/write-folder.ts';
import { removeDrafts, writeAtomically } from '../folder/write-atomically.ts';

/** A folder of things by key, which may be lost, shared or deleted at any time. */
export interface Store {
  /** What was kept under a key, whole; undefined if nothing was, or it was damaged. */
  readonly find: (key: string) => Promise<Uint8Array | undefined>;
  readonly keep: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Where things were added, removes those not used for longest, until no more is left than there may be. */
  readonly tidy: () => Promise<void>;
}

const SUM_LENGTH = 32;

/** What was used later than tomorrow was used while the clock was wrong, and must not stay for ever. In milliseconds. */
const DAY = 86_400_000;

/** Keys are sums, so that their first two digits spread them evenly: each of these folders has the same share of the room. */
const FOLDERS = 256;

/**
 * Opens a store in a folder. Each thing lies in a file of its own, with its sum before it, written whole or not at all, so
 * that several programs can use one store at once. What the file system refuses is not kept, and nobody is told: a store
 * only saves time.
 * @param most how many bytes it may hold.
 */
export function openStore(root: string, most: number): Store {
  const grown = new Set<string>();
  return {
    find: async (key) => {
      const path = placeOf(root, key);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined) return undefined;
      const [sum, thing] = [bytes.subarray(0, SUM_LENGTH), bytes.subarray(SUM_LENGTH)];
      if (!sumOf(thing).equals(sum)) {
        await rm(path, { force: true }).catch(() => {});
        return undefined;
      }
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return thing;
    },
    keep: async (key, bytes) => {
      const path = placeOf(root, key);
      const folder = dirname(path);
      try {
        await makeFolder(folder, 0o700);
        await writeAtomically(path, Buffer.concat([sumOf(bytes), bytes]), async () => {
          grown.add(folder);
        });
      } catch {
        await rm(path, { force: true }).catch(() => {});
      }
    },
    tidy: async () => {
      if (grown.size > 0) await removeDrafts(root).catch(() => {});
      for (const folder of grown) await tidyFolder(folder, most / FOLDERS).catch(() => {});
      grown.clear();
    },
  };
}

function placeOf(root: string, key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`“${key}” is no sum.`);
  return join(root, key.slice(0, 2), key);
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function tidyFolder(folder: string, most: number): Promise<void> {
  const names = await readdir(folder);
  const things = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, used: mtimeMs > Date.now() + DAY ? 0 : mtimeMs };
    }),
  );
  let room = most;
  for (const { path, size } of things.toSorted((a, b) => b.used - a.used)) {
    room -= size;
    if (room < 0) await rm(path, { force: true });
  }
}
