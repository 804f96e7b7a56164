import { lstat } from 'node:fs/promises';

/** Those of some paths where something is, be it a folder, or a link that leads nowhere. */
export async function findTaken(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return new Set(found.flat());
}
