import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { explainWriteError } from './folder/explain-write-error.ts';
import { makeFolder } from './folder/write-folder.ts';
import { writeAtomically } from './folder/write-atomically.ts';

/**
 * Puts a text at a path, wholly or not at all; folders that are not there are made, and a link is followed. What is there
 * and no file, such as a device, is never replaced by one.
 * @throws Failure `output/unwritable`.
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeAtomically(await findTarget(path), new TextEncoder().encode(text));
  } catch (error) {
    throw explainWriteError(path, error);
  }
}

/** Where a text is put that is written to a path: behind a link, what that leads to. */
async function findTarget(path: string): Promise<string> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return path;
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) throw refuse(`${path} is a link that leads to no file.`);
  const found = await stat(target);
  if (found.isFile() || found.isDirectory()) return target;
  throw refuse(`${path} is no file, so it cannot be written.`);
}

function refuse(message: string): Failure {
  return new Failure('output/unwritable', message, { hint: 'Name a file with --out.' });
}
