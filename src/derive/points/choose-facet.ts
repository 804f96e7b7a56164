/** What a text was taken for, and the words that decided. */
export interface Facet<Name extends string> {
  readonly name: Name | undefined;
  readonly words: readonly string[];
}

/** Least letters of a word of a list that may stand for longer words. */
const LEAST_STEM = 3;

/**
 * Of several sides the one that most words of a text speak for; the first of those that are even. `name` is undefined where none
 * speaks.
 * @param lists for each side its words, as in `facet-words`.
 * @param telling words that count twice.
 */
export function chooseFacet<Name extends string>(
  text: string,
  lists: Readonly<Record<Name, ReadonlySet<string>>>,
  telling: ReadonlySet<string> = new Set(),
): Facet<Name> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const pairs = words.flatMap((word, at) => [
    `${word}-${words[at + 1] ?? ''}`,
    `${word}-${words[at + 1] ?? ''}-${words[at + 2] ?? ''}`,
  ]);
  let best: Facet<Name> = { name: undefined, words: [] };
  let most = 0;
  for (const name of Object.keys(lists) as Name[]) {
    const list = lists[name];
    const found = [
      ...new Set([
        ...words.filter((word) => isIn(word, list)),
        ...pairs.filter((pair) => list.has(pair)),
      ]),
    ];
    const weight = found.length + found.filter((word) => isIn(word, telling)).length;
    if (weight > most) [best, most] = [{ name, words: found }, weight];
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
