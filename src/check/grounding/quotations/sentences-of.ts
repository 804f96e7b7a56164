/** The sentences of a text, roughly: an abbreviation before a capital ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?|]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);
}
