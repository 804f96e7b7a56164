import { chmod } from 'node:fs/promises';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder that a cache may be kept in: of this user alone. */
export async function cacheFolder(): Promise<string> {
  const folder = await temporaryFolder({});
  await chmod(folder, 0o700);
  return folder;
}
