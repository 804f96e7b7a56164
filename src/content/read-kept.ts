import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../model/source-file.ts';
import { Failure } from '../problems/failure.ts';

/** A file that was read, with its bytes or with where they stand: plain data, which another thread can be sent. */
export interface KeptFile extends Pick<SourceFile, 'file' | 'path'> {
  /** SHA-256 of what was read, hexadecimal. */
  readonly sum: string;
  /** Its bytes, which are UTF-8; or where they stand on this machine, from where they are read again. */
  readonly bytes: Uint8Array | string;
}

/** A file whose text is made anew each time it is asked for. */
export interface HeldFile extends SourceFile {
  readonly kept: KeptFile;
}

/** What is kept of a file that was read. @param at where it stands, if its bytes are not to be kept. */
export function keepFile(
  { file, path, bytes }: Pick<SourceFile, 'file' | 'path'> & { readonly bytes: Uint8Array },
  at?: string,
): KeptFile {
  return { file, path, sum: sumOf(bytes), bytes: at ?? bytes };
}

/**
 * A file that is kept, with its text. As a string that takes twice the room of its bytes, and what is cut from it keeps it
 * alive, so it is not held. A byte order mark is no part of it.
 * @throws Failure `content/changed`, when its text is asked for, if it is read again and is not what it was.
 */
export function readKept(kept: KeptFile): HeldFile {
  return {
    file: kept.file,
    path: kept.path,
    kept,
    get text() {
      return new TextDecoder().decode(bytesOf(kept));
    },
  };
}

function bytesOf({ file, sum, bytes: at }: KeptFile): Uint8Array {
  if (typeof at !== 'string') return at;
  const bytes = readIfThere(at);
  if (bytes !== undefined && sumOf(bytes) === sum) return bytes;
  throw new Failure('content/changed', `${file} was changed while it was being read.`, {
    hint: 'Run it again: what is checked and what is built must be the same text.',
  });
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
