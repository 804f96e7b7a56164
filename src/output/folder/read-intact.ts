import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OwnedFiles } from './owned-files.ts';

/** A file whose bytes were seen to have this sum, when the file system said `says` of it. */
export interface Stamp {
  readonly sha256: string;
  /** Empty where what the file system says is no proof. */
  readonly says: string;
}

/** Bytes of a file that are read at once. */
const ROOM = 2 ** 18;

/** Files by their path inside a folder. */
export type Stamps = ReadonlyMap<string, Stamp>;

/**
 * Those of the listed files that lie in a folder as they are listed, to the byte. A file of which the file system says
 * what it said when its bytes were last looked at is taken to be the same; any other is read.
 * @param root an absolute path without links; @param known what was found before.
 */
export function readIntact(root: string, listed: OwnedFiles, known: Stamps = new Map()): Stamps {
  const folders = new Map<string, boolean>([['.', true]]);
  const isFolder = (path: string): boolean => {
    const is =
      folders.get(path) ??
      (isFolder(dirname(path)) && look(join(root, path))?.isDirectory() === true);
    folders.set(path, is);
    return is;
  };
  const room = new Uint8Array(ROOM);
  const intact = new Map<string, Stamp>();
  for (const [path, sha256] of listed) {
    const stamp = isFolder(dirname(path))
      ? readStamp(join(root, path), { sha256, known: known.get(path), room })
      : undefined;
    if (stamp !== undefined) intact.set(path, stamp);
  }
  return intact;
}

function readStamp(
  file: string,
  { sha256, known, room }: { sha256: string; known: Stamp | undefined; room: Uint8Array },
): Stamp | undefined {
  const found = look(file);
  if (found?.isFile() !== true) return undefined;
  const says = describe(found);
  if (known?.sha256 === sha256 && known.says === says) return known;
  if (sumOf(file, room) !== sha256) return undefined;
  return { sha256, says: isSettled(found) ? says : '' };
}

/** A link is not followed; undefined for what is not there or may not be seen. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** The sum of a file, read bit by bit into the same bytes: thousands of whole files would fill the memory. */
function sumOf(file: string, room: Uint8Array): string | undefined {
  const sum = createHash('sha256');
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    for (;;) {
      const count = readSync(descriptor, room);
      if (count === 0) return sum.digest('hex');
      sum.update(room.subarray(0, count));
    }
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whoever writes into a file changes one of these; the last cannot be set back. */
function describe({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** Two changes within this time, in milliseconds, may leave the same times behind. */
const TICK = 100;

/**
 * Whether a later change is sure to leave another time: not where the file system counts whole milliseconds or seconds,
 * nor just after a change, nor where the clock has been set back (Git: racy-git).
 */
function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return !Number.isInteger(mtimeMs) && Date.now() - Math.max(mtimeMs, ctimeMs) > TICK;
}
