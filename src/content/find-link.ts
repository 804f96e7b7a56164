import { lstat } from 'node:fs/promises';

/** Whether a path is a link; nothing is not one. */
export async function findLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() === true;
}
