import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How many outlines and articles there are. */
export interface FileCount {
  readonly outlines: number;
  readonly articles: number;
}

/** How many of them a content folder may hold, before any is read; none where it cannot be read. */
export async function readFileCount(folder: string): Promise<FileCount> {
  const countIn = async (name: string): Promise<number> =>
    (await readdir(join(folder, name)).catch(() => [])).length;
  return { outlines: await countIn('outlines'), articles: await countIn('articles') };
}
