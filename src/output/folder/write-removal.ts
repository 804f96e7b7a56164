import { createHash } from 'node:crypto';
import { lstat, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/**
 * Removes a file under `root` if it is, to the byte, what its sum says, and the folders that are empty without it.
 * `root` is an absolute path without links, `path` a safe one. Links are not followed.
 * @returns whether it was removed.
 */
export async function removeOwned(root: string, path: string, sha256: string): Promise<boolean> {
  const target = join(root, ...path.split('/'));
  if (!(await isStill(target, sha256))) return false;
  await rm(target);
  for (let folder = dirname(target); folder.startsWith(root + sep); folder = dirname(folder)) {
    if (!(await removeIfEmpty(folder))) break;
  }
  return true;
}

async function isStill(target: string, sha256: string): Promise<boolean> {
  const parent = await realpath(dirname(target)).catch(() => undefined);
  const found = await lstat(target).catch(() => undefined);
  if (parent !== dirname(target) || !found?.isFile()) return false;
  return (
    createHash('sha256')
      .update(await readFile(target))
      .digest('hex') === sha256
  );
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  return await rmdir(folder).then(
    () => true,
    () => false,
  );
}
