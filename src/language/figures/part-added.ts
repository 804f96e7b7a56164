import type { Token } from './tokenise.ts';

const PARTS = [
  { words: ['and', 'a', 'half'], value: 0.5 },
  { words: ['and', 'a', 'quarter'], value: 0.25 },
  { words: ['and', 'three', 'quarters'], value: 0.75 },
];

/** The part of one that words add to the number before them: `and a half`, `-and-a-half`, `and three-quarters`. */
export function partAdded(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  const start = isHyphen(tokens[at]) ? at + 1 : at;
  if (tokens[start]?.lower !== 'and') return undefined;
  for (const { words, value } of PARTS) {
    const next = afterWords(tokens, start, words);
    if (next !== undefined) return { value, next };
  }
  return undefined;
}

/** The place after words that may have hyphens between them; undefined where they do not stand. */
function afterWords(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined {
  let next = at;
  for (const word of words) {
    if (next > at && isHyphen(tokens[next])) next += 1;
    if (tokens[next]?.lower !== word) return undefined;
    next += 1;
  }
  return next;
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '‑';
}
