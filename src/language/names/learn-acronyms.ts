import { connectors } from './generic-words.ts';
import { keyOf } from './key-of.ts';
import { wordsOf } from './words-of.ts';

/** An acronym and the words that it stands for, as they are compared. */
export interface Acronym {
  readonly acronym: string;
  readonly longForm: string[];
}

const BEFORE =
  /(?<![\p{L}’'–-])((?:[\p{L}’'–-]+\s+){1,9}[\p{L}’'–-]+)\s+\((\p{Lu}[\p{L}-]{1,8})\)/gu;
const AFTER = /(?<![\p{L}-])(\p{Lu}[\p{Lu}-]{1,8})\s+\(((?:[\p{L}’'–-]+\s+){1,9}[\p{L}’'–-]+)\)/gu;

/** The acronyms that a text explains: `Coalition Support Fund (CSF)`, `LEMOA (Logistics Exchange …)`. */
export function learnAcronyms(text: string): readonly Acronym[] {
  return readAcronyms(text).map(({ acronym, words }) => ({
    acronym: acronym.replaceAll('-', ''),
    longForm: words.filter((word) => !connectors.has(word.toLowerCase())).map(keyOf),
  }));
}

/** An acronym with the words that a text gives for it. */
export interface ExplainedAcronym {
  readonly acronym: string;
  readonly words: readonly string[];
  /** The words as they stand in the text. */
  readonly written: string;
}

/** The acronyms that a text explains, and how. */
export function readAcronyms(text: string): readonly ExplainedAcronym[] {
  if (!text.includes('(')) return [];
  return [
    ...[...text.matchAll(BEFORE)].map(([, words = '', acronym = '']) => ({ acronym, words })),
    ...[...text.matchAll(AFTER)].map(([, acronym = '', words = '']) => ({ acronym, words })),
  ].flatMap(({ acronym, words }) => spell(acronym, words) ?? []);
}

/** The last words whose first letters spell the acronym, with or without those of words that join. */
function spell(acronym: string, words: string): ExplainedAcronym | undefined {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const parts = wordsOf(words);
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const tail = parts.slice(from).map(({ text }) => text);
    if (letters.length > 1 && isSpelt(letters, tail))
      return { acronym, words: tail, written: words.slice(parts[from]?.start) };
  }
  return undefined;
}

/** Whether the first letters of words spell an acronym. */
export function isSpelt(letters: string, words: readonly string[]): boolean {
  const all = initials(words);
  const main = initials(words.filter((word) => !isJoin(word)));
  return all === letters || main === letters;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}

function isJoin(word: string): boolean {
  return connectors.has(word.toLowerCase()) || word.toLowerCase() === 'and';
}
