import { connectors } from '../../language/names/generic-words.ts';
import { wordsOf } from '../../language/names/words-of.ts';

const EMPTY =
  /^(?:a|an|the|is|are|was|were|be|been|has|have|had|that|who|whom|which|its|their|and|or|by|with|from|as|at|to|it|into|under|over)$/;

/** The words of a text that tell what it is about, as names are compared. */
export function contentKeys(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(
        ({ text: word }) => !EMPTY.test(word.toLowerCase()) && !connectors.has(word.toLowerCase()),
      )
      .map(({ key }) => key),
  );
}

/** How much two sets of words have in common, as a share of all words of both. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
