import { access, constants, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from './browser/browser-location.ts';

/**
 * The folder for what is worth keeping between runs: `KHULASA_CACHE`, or where this system keeps caches (XDG Base
 * Directory Specification on Linux).
 * @returns an absolute path to a folder that can be written, made if need be; undefined where there is none.
 */
export async function findCacheFolder(environment: Environment): Promise<string | undefined> {
  for (const folder of candidates(environment)) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.W_OK);
      return folder;
    } catch {
      continue;
    }
  }
  return undefined;
}

function candidates(environment: Environment): string[] {
  const { KHULASA_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (KHULASA_CACHE) return [resolve(KHULASA_CACHE)];
  if (process.platform === 'win32')
    return LOCALAPPDATA ? [join(LOCALAPPDATA, 'khulasa', 'cache')] : [];
  const home = environment['HOME'] || homedir();
  if (process.platform === 'darwin')
    return home ? [join(home, 'Library', 'Caches', 'khulasa')] : [];
  return [
    ...(XDG_CACHE_HOME ? [join(XDG_CACHE_HOME, 'khulasa')] : []),
    ...(home ? [join(home, '.cache', 'khulasa')] : []),
  ];
}
