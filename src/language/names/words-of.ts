import { readForm, type WordForm } from './word-form.ts';

/** A word of a text, as names are looked for. */
export interface Word extends WordForm {
  readonly start: number;
  readonly end: number;
  /** Whether it has a capital and begins a sentence, a quotation or a part after a colon, where any word may have a capital. */
  readonly isFirst: boolean;
  /** Whether only a blank, a hyphen or a dash stands between it and the word before. */
  readonly isNext: boolean;
}

/** A word, or what stands between words. */
const PART =
  /\p{Lu}\.(?:\p{Lu}\.)+(?!\$)|\p{Lu}+-?\d+\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}\d]*(?:[’'ʼ]\p{L}[\p{L}\p{M}]*|&\p{Lu})*|\P{L}+/gu;

/** What stands before a word that begins a sentence, a quotation or a part after a colon. */
const OPENING = /[.!?:|“"‘(][*_]*\s*[*_]*$/u;

/** What may stand between the words of one name. */
const JOINT = /^(?:[\s\-–—‑]|\s&\s?|&\s)$/u;

/** The words of a text in their order; hyphens and dashes part them. */
export function wordsOf(text: string, formOf = readForm): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let gap = '';
  for (const part of text.match(PART) ?? []) {
    const start = end;
    end += part.length;
    if (!isWord(part) || text[end] === '$') gap += part;
    else {
      const { text: written, key, isCapital, isAcronym } = formOf(part);
      const isFirst = isCapital && (words.length === 0 || OPENING.test(gap));
      const isNext = gap === ' ' || JOINT.test(gap);
      words.push({ text: written, key, start, end, isCapital, isAcronym, isFirst, isNext });
      gap = '';
    }
  }
  return words;
}

function isWord(part: string): boolean {
  const first = part.charAt(0);
  return (first >= 'a' && first <= 'z') || (part !== ' ' && LETTER.test(part));
}

const LETTER = /^\p{L}/u;
