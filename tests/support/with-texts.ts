import type { FileTexts } from '../../src/problems/file-texts.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** An outcome that can be compared: with the text of each problem’s file instead of what gives it. */
export function withTexts<
  T extends { readonly problems: readonly Problem[]; readonly texts: FileTexts },
>(outcome: T): Omit<T, 'texts'> & { readonly texts: readonly (string | undefined)[] } {
  return { ...outcome, texts: outcome.problems.map(({ place }) => outcome.texts.get(place.file)) };
}
