/** An item of a draft that may answer a question. */
export interface UsableItem {
  readonly id: string;
  /** The words that tell its subject, in their base form. */
  readonly words: ReadonlySet<string>;
}

/** Items that a question lists at most: an answer of three hours has room for no more. Own rule. */
export const MOST_USED = 8;

/** Ids of the items that share a word with a question, those with most shared words first. */
export function chooseUse(words: readonly string[], items: readonly UsableItem[]): string[] {
  return items
    .map(({ id, words: own }) => ({ id, shared: words.filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_USED)
    .map(({ id }) => id);
}
