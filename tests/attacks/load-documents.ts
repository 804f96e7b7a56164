import { parseContent } from '../../src/content/parse-content.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import { assembleLibrary } from '../../src/model/assemble-library.ts';
import type { Library } from '../../src/model/library.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** Files as a build loads them, with an overlay laid over them if it is named: the library and every problem. */
export function loadFiles(
  files: readonly SourceFile[],
  overlay?: string,
): { readonly library: Library; readonly problems: readonly Problem[] } {
  const parsed = parseContent(files);
  const layer = parsed.content.overlays.find(({ name }) => name === overlay);
  const { library, problems } = assembleLibrary(parsed.content, layer);
  const judged = checkLibrary(library, { today: '2026-11-22' });
  return { library, problems: [...parsed.problems, ...problems, ...judged] };
}
