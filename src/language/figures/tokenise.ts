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

const TOKEN =
  /(\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}[\p{L}\p{M}]*(?:[’'ʼ]\p{L}[\p{L}\p{M}]*)*)|(\S)/gu;

/** The tokens of a text in their order. Digits are grouped as in English (1,234,567) or as in Urdu (12,34,567). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written, number, word] = match;
    tokens.push({
      text: written,
      lower: written.toLowerCase(),
      start: match.index,
      end: match.index + written.length,
      kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign',
      isAttached: match.index === last && match.index > 0,
    });
    last = match.index + written.length;
  }
  return tokens;
}
