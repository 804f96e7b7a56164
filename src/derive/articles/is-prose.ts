import type { Block } from '../block.ts';

/** A shorter paragraph may be a label, a credit or a slogan. */
const FEWEST_WORDS = 20;

const STOP = /[.!?…][’”"')\]*]*$/;

/** The words of a text, roughly: what blanks part, if there is a letter or a digit in it. */
export function countTokens(text: string): number {
  return text.match(/\S+/g)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return STOP.test(text.slice(-12));
}

/** Whether a block is certainly running text: long enough, and a sentence or more. */
export function isProse({ kind, text }: Block): boolean {
  if (kind === 'heading') return false;
  const words = countTokens(text.slice(0, 2000));
  return (
    words >= FEWEST_WORDS &&
    (endsSentence(text) || /[.!?][’”"')]* \p{Lu}/u.test(text.slice(0, 2000)))
  );
}
