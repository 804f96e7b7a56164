/** A text that is put into another, before the character at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text with others put into it: nothing of it is changed. Those at one offset stand in the order given. */
export function insertText(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: added } of insertions.toSorted((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), added);
    from = at;
  }
  return [...parts, text.slice(from)].join('');
}
