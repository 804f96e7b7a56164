import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files of a folder, by path. */
export type Files = ReadonlyMap<string, Buffer>;

export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
