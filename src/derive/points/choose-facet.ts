/** What a text was taken for, and the words that decided. */
export interface Facet<Name extends string> {
  readonly name: Name | undefined;
  readonly words: readonly string[];
}

/** Words that a remark shows. */
const SHOWN = 4;

/** What decided, as a remark says it; nothing where no word spoke. */
export function whyFacet(what: string, { words }: Facet<string>): readonly string[] {
  return words.length === 0 ? [] : [`${what} by: ${words.slice(0, SHOWN).join(', ')}`];
}

/** Least letters of a word of a list that may stand for longer words. */
const LEAST_STEM = 3;

/**
 * Of several sides the one that most words of a text speak for; the first of those that are even. `name` is undefined where none
 * speaks.
 * @param lists for each side its words, as in `facet-words`.
 */
export function chooseFacet<Name extends string>(
  text: string,
  lists: Readonly<Record<Name, ReadonlySet<string>>>,
): Facet<Name> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const pairs = words.flatMap((word, at) => [
    `${word}-${words[at + 1] ?? ''}`,
    `${word}-${words[at + 1] ?? ''}-${words[at + 2] ?? ''}`,
  ]);
  let best: Facet<Name> = { name: undefined, words: [] };
  for (const name of Object.keys(lists) as Name[]) {
    const list = lists[name];
    const found = [
      ...new Set([
        ...words.filter((word) => isIn(word, list)),
        ...pairs.filter((pair) => list.has(pair)),
      ]),
    ];
    if (found.length > best.words.length) best = { name, words: found };
  }
  return best;
}

function isIn(term: string, list: ReadonlySet<string>): boolean {
  if (list.has(term) || list.has(`=${term}`)) return true;
  for (let length = term.length - 1; length >= LEAST_STEM; length -= 1) {
    const ending = term.length - length;
    if (ending <= (length === LEAST_STEM ? 3 : 7) && list.has(term.slice(0, length))) return true;
  }
  return false;
}
