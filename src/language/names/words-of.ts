import {
  APOSTROPHE,
  CAPITAL,
  DIGIT,
  endOfCharacter,
  kindAt,
  LETTER,
  MARK,
} from '../character-kind.ts';
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

/** Words in which signs and digits stand: `U.S.`, `F-16`. */
const CODE_HERE = /\p{Lu}\.(?:\p{Lu}\.)+(?!\$)|\p{Lu}+-?\d+\p{L}?(?!\p{L})/uy;

/** What stands before a word that begins a sentence, a quotation or a part after a colon. */
const OPENING = /[.!?:|“"‘(][*_]*\s*[*_]*$/u;

/** What may stand between the words of one name. */
const JOINT = /^(?:[\s\-–—‑]|\s&\s?|&\s)$/u;

/** Words in their order, each read when it is asked for. */
export interface WordList {
  readonly length: number;
  readonly at: (place: number) => Word | undefined;
  /** Where a word begins in the text. */
  readonly startOf: (place: number) => number;
  /** What stands between a word and the one before. */
  readonly gapBefore: (place: number) => string;
  readonly slice: (from: number, to: number) => readonly Word[];
}

/** The words of a text in their order; hyphens and dashes part them. */
export function wordsOf(text: string, formOf = readForm): readonly Word[] {
  const words = findWords(text, formOf);
  return words.slice(0, words.length);
}

/** `wordsOf`, for one who looks at few of them. */
export function findWords(text: string, formOf = readForm): WordList {
  const spans = findSpans(text);
  const known: (Word | undefined)[] = [];
  const gapBefore = (place: number): string =>
    text.slice(spans[place - 1]?.end ?? 0, spans[place]?.start);
  const at = (place: number): Word | undefined => (known[place] ??= read(place));
  const read = (place: number): Word | undefined => {
    const span = spans[place];
    if (span === undefined) return undefined;
    const { start, end } = span;
    const { text: written, lower, key, isCapital, isAcronym } = formOf(text.slice(start, end));
    const gap = gapBefore(place);
    const isBlank = gap === ' ';
    const isFirst = isCapital && (place === 0 || (!isBlank && OPENING.test(gap)));
    const isNext = isBlank || JOINT.test(gap);
    return { text: written, lower, key, start, end, isCapital, isAcronym, isFirst, isNext };
  };
  return {
    length: spans.length,
    at,
    startOf: (place) => spans[place]?.start ?? text.length,
    gapBefore,
    slice: (from, to) => {
      const slice: Word[] = [];
      for (let place = from; place < to; place += 1) {
        const word = at(place);
        if (word !== undefined) slice.push(word);
      }
      return slice;
    },
  };
}

/** From where to where a word stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function findSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if ((kind & LETTER) === 0) {
      start += 1;
      continue;
    }
    const end = endOfCode(text, start, kind) ?? endOfWord(text, start);
    // The letters of `US$5` are part of a sum.
    if (text.charAt(end) !== '$') spans.push({ start, end });
    start = end;
  }
  return spans;
}

function endOfCode(text: string, start: number, kind: number): number | undefined {
  if ((kind & CAPITAL) === 0) return undefined;
  CODE_HERE.lastIndex = start;
  return CODE_HERE.test(text) ? CODE_HERE.lastIndex : undefined;
}

/** Letters, their marks and digits, and more letters behind an apostrophe; `R&D` is one word. */
function endOfWord(text: string, start: number): number {
  let goesOn = LETTER | MARK | DIGIT;
  for (let at = start; ;) {
    const kind = kindAt(text, at);
    if ((kind & goesOn) !== 0) at += 1;
    else if ((kind & APOSTROPHE) !== 0 && (kindAt(text, at + 1) & LETTER) !== 0) {
      goesOn = LETTER | MARK;
      at += 1;
    } else if (text.charAt(at) === '&' && (kindAt(text, at + 1) & CAPITAL) !== 0) {
      goesOn = 0;
      at = endOfCharacter(text, at + 1);
    } else return at;
  }
}
