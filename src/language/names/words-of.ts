import { keyOf } from './key-of.ts';

/** A word of a text, as names are looked for. */
export interface Word {
  /** As it is written, without a possessive ending. */
  readonly text: string;
  /** As it is compared with others. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Of two capitals or more and no small letter: `US`, `TTP`, `F-16`. */
  readonly isAcronym: boolean;
  /** Whether it has a capital and begins a sentence, a quotation or a part after a colon, where any word may have a capital. */
  readonly isFirst: boolean;
  /** Whether only a blank, a hyphen or a dash stands between it and the word before. */
  readonly isNext: boolean;
}

const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)+(?!\$)|\p{Lu}+-?\d+\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}\d]*(?:[’'ʼ]\p{L}[\p{L}\p{M}]*|&\p{Lu})*/gu;

/** The words of a text in their order; hyphens and dashes part them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (text[end] === '$') continue;
    words.push(createWord(text, { start, end, last }));
    last = end;
  }
  return words;
}

function createWord(
  text: string,
  { start, end, last }: { start: number; end: number; last: number },
): Word {
  const written = withoutEnding(text.slice(start, end));
  const initial = written.charAt(0);
  const isCapital = initial !== initial.toLowerCase();
  return {
    text: written,
    key: keyOf(written),
    start,
    end,
    isCapital,
    isAcronym: isCapital && isAcronym(written),
    isFirst: isCapital && (last === 0 || OPENING.test(text.slice(last, start))),
    isNext:
      start - last === 1 ? JOINT.test(text.charAt(last)) : JOINTS.test(text.slice(last, start)),
  };
}

/** What stands before a word that begins a sentence, a quotation or a part after a colon. */
const OPENING = /[.!?:|“"‘(][*_]*\s*[*_]*$/u;

/** What may stand between the words of one name. */
const JOINT = /[\s\-–—‑]/u;
const JOINTS = /^\s?&\s?$/u;

/** A word without the ending of a possessive. */
function withoutEnding(word: string): string {
  return /[’'ʼ]/.test(word) ? word.replace(/[’'ʼ]s$/u, '').replace(/(?<=s)[’'ʼ]$/u, '') : word;
}

function isAcronym(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return /^(?:\p{Lu}+|\p{Lu}{2,}s)$/u.test(letters) && (letters.length > 1 || /\d/.test(written));
}
