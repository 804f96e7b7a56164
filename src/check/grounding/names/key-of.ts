import { foldWord, stemWord } from './fold-word.ts';

/** A word as names are compared: folded, and without the ending of a plural. */
export function keyOf(word: string): string {
  return stemWord(foldWord(word));
}
