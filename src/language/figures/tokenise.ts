import {
  APOSTROPHE,
  BLANK,
  DIGIT,
  endOfCharacter,
  kindAt,
  LETTER,
  MARK,
} from '../character-kind.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Whether nothing stands between it and the token before. */
  readonly isAttached: boolean;
}

/** The tokens of a text in their order. Digits are grouped as in English (1,234,567) or as in Urdu (12,34,567). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < text.length;) {
    const bits = kindAt(text, start);
    if ((bits & BLANK) !== 0) {
      start += 1;
      continue;
    }
    const kind = kindOf(bits);
    const end = ENDS[kind](text, start);
    const written = text.slice(start, end);
    tokens.push({
      text: written,
      lower: kind === 'number' ? written : written.toLowerCase(),
      start,
      end,
      kind,
      isAttached: start === last,
    });
    last = end;
    start = end;
  }
  return tokens;
}

function kindOf(bits: number): Token['kind'] {
  if ((bits & LETTER) !== 0) return 'word';
  return (bits & DIGIT) !== 0 ? 'number' : 'sign';
}

/** Where a token ends that begins at a place. */
const ENDS: Readonly<Record<Token['kind'], (text: string, at: number) => number>> = {
  word: endOfWord,
  number: (text, at) => {
    NUMBER_HERE.lastIndex = at;
    NUMBER_HERE.test(text);
    return NUMBER_HERE.lastIndex;
  },
  sign: endOfCharacter,
};

const NUMBER_HERE = /\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** Letters and their marks, and more of them behind an apostrophe. */
function endOfWord(text: string, start: number): number {
  for (let at = start; ;) {
    const kind = kindAt(text, at);
    if ((kind & (LETTER | MARK)) !== 0) at += 1;
    else if ((kind & APOSTROPHE) !== 0 && (kindAt(text, at + 1) & LETTER) !== 0) at += 1;
    else return at;
  }
}
