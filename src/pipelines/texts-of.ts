import type { SourceFile } from '../model/source-file.ts';
import { Failure } from '../problems/failure.ts';
import type { FileTexts } from '../problems/file-texts.ts';
import { rememberLast } from './remember-last.ts';

/** The texts of files that were read. */
export function textsOf(files: readonly SourceFile[]): FileTexts {
  const named = new Map(files.map((file) => [file.file, file]));
  return { get: rememberLast((name: string) => textIfSame(named.get(name))) };
}

function textIfSame(file: SourceFile | undefined): string | undefined {
  try {
    return file?.text;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
