import type { SourceFile } from '../model/source-file.ts';

/** A file as its bytes, which are UTF-8: plain data, which another thread can be sent. */
export interface FileBytes extends Pick<SourceFile, 'file' | 'path'> {
  readonly bytes: Uint8Array;
}

/** A file whose text is made anew each time it is asked for. */
export type HeldFile = SourceFile & FileBytes;

/**
 * Holds a file as bytes: as a string its text takes twice the room, and what is cut from it keeps it alive. A byte order
 * mark is no part of the text.
 */
export function holdFile({ file, path, bytes }: FileBytes): HeldFile {
  return {
    file,
    path,
    bytes,
    get text() {
      return new TextDecoder().decode(bytes);
    },
  };
}
