import { mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainWriteError } from './folder/explain-write-error.ts';
import { writeAtomically } from './folder/write-atomically.ts';

/**
 * Puts a text at a path, wholly or not at all; folders that are not there are made, and a link is followed.
 * @throws Failure `output/unwritable`.
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const target = await realpath(path).catch(() => path);
    await writeAtomically(target, new TextEncoder().encode(text));
  } catch (error) {
    throw explainWriteError(path, error);
  }
}
