import { readFile } from 'node:fs/promises';
import { Failure } from '../problems/failure.ts';

/**
 * All of a file.
 * @param shown what people call it; @param read how it is read, if not whole.
 * @throws Failure `content/unreadable`.
 */
export async function readBytes(
  path: string,
  shown: string,
  read: (path: string) => Promise<Uint8Array> = readFile,
): Promise<Uint8Array> {
  return await read(path).catch((cause: unknown) => {
    throw new Failure('content/unreadable', `${shown} cannot be read.`, {
      cause,
      hint: 'Look at the permissions of the file.',
    });
  });
}
