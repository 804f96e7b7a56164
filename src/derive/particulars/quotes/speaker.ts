/** Who said something, as far as a text shows. */
export interface Speaker {
  readonly name: string;
  readonly role: string | undefined;
  /** Words of the sentence about the occasion: `told reporters`, `at the launch`. */
  readonly occasion: string | undefined;
  /** Paragraphs that name the speaker, beside the one that has the words. */
  readonly elsewhere: readonly number[];
}
