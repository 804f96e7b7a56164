import { randomBytes } from 'node:crypto';
import { lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessRunning, MARK, processMark } from '../browser/find-running-process.ts';

/** A file that is being written: it names the process that writes it. */
const DRAFT = new RegExp(`^\\.khulasa-(${MARK})-[0-9a-f]{12}\\.tmp$`);

/** On Windows a file that is being looked at, by a virus scanner say, cannot be replaced for a moment. */
const WINDOWS = { tries: 5, pause: 100 };

/**
 * Puts `bytes` at `path`, wholly or not at all, whatever happens meanwhile. A file that holds them already is left as it
 * is; a link is replaced, not followed. The folder must exist. Throws what the file system throws.
 * @param onWrite called before anything is written, if anything is.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  onWrite?: () => Promise<void>,
): Promise<void> {
  if (await holds(path, bytes)) return;
  await onWrite?.();
  const name = `.khulasa-${processMark()}-${randomBytes(6).toString('hex')}.tmp`;
  const draft = join(dirname(path), name);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Removes what killed processes were writing anywhere under `folder`; with `own`, what this one was writing, too. */
export async function removeDrafts(folder: string, own = false): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const writer = DRAFT.exec(entry.name)?.[1];
    if (writer === undefined || !entry.isFile()) continue;
    if (isProcessRunning(writer) && !(own && writer === processMark())) continue;
    await rm(join(entry.parentPath, entry.name), { force: true });
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return (
    found?.isFile() === true && found.size === bytes.length && (await readFile(path)).equals(bytes)
  );
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let left = process.platform === 'win32' ? WINDOWS.tries : 1; ; left -= 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (left === 1) throw error;
      await sleep(WINDOWS.pause);
    }
  }
}
