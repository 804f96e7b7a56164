import type { Stamp, Stamps } from '../../output/folder/read-intact.ts';
import type { Records } from '../../output/open-records.ts';

/** What the file system said of the files in an output folder when their bytes were last looked at. */
export async function findStamps(root: string, records: Records): Promise<Stamps> {
  const found = await records.find(['stamps', root]);
  return new Map(Array.isArray(found) ? found.flatMap(readStamp) : []);
}

/** Keeps what was found now, unless that is what was known before. */
export async function keepStamps(
  root: string,
  { known, now }: { known: Stamps; now: Stamps },
  records: Records,
): Promise<void> {
  const isKnown = known.size === now.size && [...now].every(([path, is]) => known.get(path) === is);
  if (isKnown) return;
  const rows = [...now].map(([path, { sha256, says }]) => [path, sha256, says]);
  await records.keep(['stamps', root], rows);
}

function readStamp(row: unknown): [string, Stamp][] {
  const [path, sha256, says] = (Array.isArray(row) ? row : []) as unknown[];
  return typeof path === 'string' && typeof sha256 === 'string' && typeof says === 'string'
    ? [[path, { sha256, says }]]
    : [];
}
