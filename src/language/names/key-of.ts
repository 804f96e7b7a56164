import { foldWord, stemWord } from './fold-word.ts';

/**
 * A word as names are compared: folded, and without the ending of a plural. The last letter of an acronym is no ending
 * (ISI, ISIS).
 */
export function keyOf(word: string): string {
  const folded = foldWord(word);
  if (!folded.endsWith('s')) return folded;
  return /^\p{Lu}{2,5}$/u.test(word) ? folded : stemWord(folded);
}
