import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openStore } from './cache/write-store.ts';
import { removeDrafts } from './folder/write-atomically.ts';

/** What builds note for the next one. It may be lost at any time, and only saves time. */
export interface Records {
  /** What was kept under these names; undefined if nothing was, or it cannot be read. Its shape is for the caller to see to. */
  readonly find: (names: readonly string[]) => Promise<unknown>;
  readonly keep: (names: readonly string[], value: unknown) => Promise<void>;
  /** Removes what killed processes have left, and what has not been used for longest, if there is too much. */
  readonly tidy: () => Promise<void>;
}

/** How much records may hold, in bytes: each of a store’s folders can take what 10,000 topics need. */
const MOST = 2 ** 30;

/** Opens the records of a cache folder. */
export function openRecords(cacheFolder: string): Records {
  const folder = join(cacheFolder, 'builds');
  const store = openStore(folder, MOST);
  return {
    find: async (names) => {
      const bytes = await store.find(keyOf(names));
      if (bytes === undefined) return undefined;
      try {
        return JSON.parse(gunzipSync(bytes).toString()) as unknown;
      } catch {
        return undefined;
      }
    },
    keep: (names, value) => store.keep(keyOf(names), gzipSync(JSON.stringify(value), { level: 1 })),
    tidy: async () => {
      await removeDrafts(folder).catch(() => {});
      await store.tidy();
    },
  };
}

function keyOf(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
