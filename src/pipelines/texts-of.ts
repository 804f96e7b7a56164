import type { SourceFile } from '../model/source-file.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';

/** The text of each file that problems name, by the name they call it; without those that have changed since they were read. */
export function textsOf(
  problems: readonly Problem[],
  files: readonly SourceFile[],
): ReadonlyMap<string, string> {
  const named = new Set(problems.map(({ place }) => place.file));
  return new Map(files.filter(({ file }) => named.has(file)).flatMap((file) => textIfSame(file)));
}

function textIfSame(file: SourceFile): [string, string][] {
  try {
    return [[file.file, file.text]];
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
