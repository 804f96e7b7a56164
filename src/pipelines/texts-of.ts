import type { SourceFile } from '../model/source-file.ts';
import type { Problem } from '../problems/problem.ts';

/** The text of each file that problems name, by the name they call it. */
export function textsOf(
  problems: readonly Problem[],
  files: readonly SourceFile[],
): ReadonlyMap<string, string> {
  const named = new Set(problems.map(({ place }) => place.file));
  return new Map(files.filter(({ file }) => named.has(file)).map(({ file, text }) => [file, text]));
}
