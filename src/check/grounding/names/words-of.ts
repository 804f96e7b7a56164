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
    const between = text.slice(last, match.index);
    if (text[match.index + match[0].length] === '$') continue;
    const written = match[0].replace(/[’'ʼ]s$/u, '').replace(/(?<=s)[’'ʼ]$/u, '');
    last = match.index + match[0].length;
    const letters = written.replace(/[^\p{L}]/gu, '');
    let key: string | undefined;
    words.push({
      text: written,
      get key() {
        return (key ??= keyOf(written));
      },
      start: match.index,
      end: last,
      isCapital: /^\p{Lu}/u.test(written),
      isAcronym: /^\p{Lu}+s?$/u.test(letters) && (letters.length > 1 || /\d/.test(written)),
      isFirst: words.length === 0 || /[.!?|“"‘(]\s*$/u.test(between.replace(/[*_]/g, '')),
      isNext: /^(?:\s|[-–—‑]|\s?&\s?)$/u.test(between),
    });
  }
  return words;
}
