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
  /** Whether it begins a sentence or a quotation, where any word may have a capital. */
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

/** A word whose parts are worked out when they are asked for: of most words nobody asks. */
function createWord(
  text: string,
  { start, end, last }: { start: number; end: number; last: number },
): Word {
  const whole = text.slice(start, end);
  const written = /[’'ʼ]/.test(whole)
    ? whole.replace(/[’'ʼ]s$/u, '').replace(/(?<=s)[’'ʼ]$/u, '')
    : whole;
  const isCapital = /^\p{Lu}/u.test(written);
  let key: string | undefined;
  return {
    text: written,
    get key() {
      return (key ??= keyOf(written));
    },
    start,
    end,
    isCapital,
    isAcronym: isCapital && isAcronym(written),
    get isFirst() {
      const between = text.slice(last, start).replace(/[*_]/g, '');
      return last === 0 || /[.!?|“"‘(]\s*$/u.test(between);
    },
    get isNext() {
      return /^(?:\s|[-–—‑]|\s?&\s?)$/u.test(text.slice(last, start));
    },
  };
}

function isAcronym(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}+s?$/u.test(letters) && (letters.length > 1 || /\d/.test(written));
}
