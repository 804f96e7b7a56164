import { countWords } from '../../../model/text.ts';

/** Fewer words are a term or a doubt of the author’s, not words of a speaker. */
export const LEAST_WORDS = 4;

/** As many as an outline takes in a quotation. */
const MOST_WORDS = 25;

/** A shorter beginning of a long quotation says too little. */
const LEAST_CUT = 8;

/** A quotation of the length that an outline takes: a longer one ends at the end of a clause, with an ellipsis. */
export function cutQuotation(quoted: string): string | undefined {
  const text = quoted
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:—–-]+$/u, '')
    .trim();
  const count = countWords(text);
  if (count < LEAST_WORDS) return undefined;
  if (count <= MOST_WORDS) return text;
  let best: string | undefined;
  for (const { index } of text.matchAll(/[,;:.!?—–](?=\s)|\s[—–…]\s/gu)) {
    const part = text.slice(0, index);
    const words = countWords(part);
    if (words > MOST_WORDS) break;
    if (words >= LEAST_CUT) best = part;
  }
  return best === undefined ? undefined : `${best.trim()} …`;
}
