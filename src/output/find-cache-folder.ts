import { access, constants, lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from './browser/browser-location.ts';
import { makeFolder } from './folder/write-folder.ts';
import { TemporaryFolder } from './browser/write-temporary-folder.ts';

/**
 * The folder for what is worth keeping between runs: `KHULASA_CACHE`, or where this system keeps caches (XDG Base
 * Directory Specification on Linux); where neither can be written, or others could put a program there for this user to
 * run, a private one that goes when this process ends.
 * @returns an absolute path to a folder that this user can write and nobody else can, made with mode 0700 if need be.
 */
export async function findCacheFolder(environment: Environment): Promise<string> {
  for (const folder of cachePlaces(environment)) {
    try {
      await makeFolder(folder, 0o700);
      await access(folder, constants.W_OK | constants.X_OK);
      if (await isOwn(folder)) return folder;
    } catch {
      continue;
    }
  }
  return (await TemporaryFolder.create()).path;
}

/** Whether a folder is this user's, no link, and may be written by nobody else. Windows keeps users apart by itself. */
async function isOwn(folder: string): Promise<boolean> {
  if (process.getuid === undefined) return true;
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o022) === 0;
}

/** A relative XDG_CACHE_HOME is to be ignored, says the specification. */
function cachePlaces(environment: Environment): string[] {
  const { KHULASA_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  const home = environment['HOME'] || homedir();
  if (KHULASA_CACHE) return [resolve(KHULASA_CACHE)];
  if (process.platform === 'win32')
    return LOCALAPPDATA ? [join(LOCALAPPDATA, 'khulasa', 'cache')] : [];
  if (process.platform === 'darwin')
    return home ? [join(home, 'Library', 'Caches', 'khulasa')] : [];
  return [
    ...(XDG_CACHE_HOME?.startsWith('/') ? [join(XDG_CACHE_HOME, 'khulasa')] : []),
    ...(home ? [join(home, '.cache', 'khulasa')] : []),
  ];
}
