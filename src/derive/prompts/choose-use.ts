/** An item of a draft that may answer a question. */
export interface UsableItem {
  readonly id: string;
  /** The words that tell its subject, in their base form. */
  readonly words: ReadonlySet<string>;
}

/** Items that a question lists at most: an answer of three hours has room for no more. Own rule. */
const MOST = 8;

/**
 * Ids of the items that share a word with a question, those with most shared words first.
 * @param first ids of items that answer it whatever their words.
 */
export function chooseUse(
  words: readonly string[],
  items: readonly UsableItem[],
  first: readonly string[] = [],
): string[] {
  const shared = items
    .map(({ id, words: own }) => ({ id, shared: words.filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ id }) => id);
  return [...new Set([...first, ...shared])].slice(0, MOST);
}
