import { readFile } from 'node:fs/promises';
import { explainUnread } from './explain-unread.ts';

/**
 * All of a file.
 * @param shown what people call it; @param read how it is read, if not whole.
 * @throws Failure `content/unreadable`, `content/changed` when it is gone.
 */
export async function readBytes(
  path: string,
  shown: string,
  read: (path: string) => Promise<Uint8Array> = readFile,
): Promise<Uint8Array> {
  return await read(path).catch((cause: unknown) => {
    throw explainUnread(shown, cause);
  });
}
