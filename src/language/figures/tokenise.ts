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

/** A number, a word, blanks or a sign: whatever a text is, it is made of these. */
const PART =
  /\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:[’'ʼ]\p{L}[\p{L}\p{M}]*)*|\s+|\S/gu;

/** The tokens of a text in their order. Digits are grouped as in English (1,234,567) or as in Urdu (12,34,567). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let isAttached = false;
  for (const part of text.match(PART) ?? []) {
    const start = end;
    end += part.length;
    const kind = part === ' ' ? undefined : kindOf(part);
    if (kind !== undefined)
      tokens.push({ text: part, lower: part.toLowerCase(), start, end, kind, isAttached });
    isAttached = kind !== undefined;
  }
  return tokens;
}

const BLANK = /^\s/;
const LETTER = /^\p{L}/u;

/** What a part is, by its first character; undefined for blanks. */
function kindOf(part: string): Token['kind'] | undefined {
  const first = part.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  if ((first >= 'a' && first <= 'z') || LETTER.test(part)) return 'word';
  return BLANK.test(part) ? undefined : 'sign';
}
