import { copyText } from '../copy-text.ts';
import { keyOf } from './key-of.ts';

/** What a word is wherever it stands. */
export interface WordForm {
  /** As it is written, without a possessive ending. */
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
  /** As it is compared with others. */
  readonly key: string;
  readonly isCapital: boolean;
  /** Of two capitals or more and no small letter but that of “of”: `US`, `TTP`, `F-16`, `MoU`. */
  readonly isAcronym: boolean;
}

/** Reads a word as it is written in a text. */
export function readForm(written: string): WordForm {
  const text = withoutEnding(written);
  const initial = text.charAt(0);
  const isCapital = initial !== initial.toLowerCase();
  const lower = text.toLowerCase();
  return { text, lower, key: keyOf(text), isCapital, isAcronym: isCapital && isAcronym(text) };
}

/** `readForm` for many texts: it reads each word once, since most words of a text were met in others. */
export function createFormReader(): typeof readForm {
  const known = new Map<string, WordForm>();
  return (written) => {
    const met = known.get(written);
    if (met !== undefined) return met;
    const word = copyText(written);
    const form = readForm(word);
    known.set(word, form);
    return form;
  };
}

/** A word without the ending of a possessive. */
function withoutEnding(word: string): string {
  return /[’'ʼ]/.test(word) ? word.replace(/[’'ʼ]s$/u, '').replace(/(?<=s)[’'ʼ]$/u, '') : word;
}

function isAcronym(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return (
    /^(?:\p{Lu}+|\p{Lu}{2,}s|\p{Lu}o\p{Lu}+s?)$/u.test(letters) &&
    (letters.length > 1 || /\d/.test(written))
  );
}
