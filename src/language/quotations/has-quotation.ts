import { quotedWords } from './quoted-words.ts';

/** Where an author left words out or put some in. */
const GAP = /\.\s?\.\s?\.|…|\[[^\]]*\]/u;

/**
 * Whether a passage has a quotation word for word; signs and capitals may differ, and an ellipsis or words in brackets
 * stand for any others.
 * @param quotation the words; @param plain a passage as `quotedWords` gives it.
 */
export function hasQuotation(quotation: string, plain: string): boolean {
  let from = 0;
  for (const part of quotation.split(GAP).map(quotedWords)) {
    if (part.trim() === '') continue;
    const at = plain.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length - 1;
  }
  return true;
}

/** How many of a quotation’s words a passage has in their order, as a share of one: to find the passage that was meant. */
export function likeness(quotation: string, plain: string): number {
  const words = quotedWords(quotation).trim().split(' ');
  let from = 0;
  let found = 0;
  for (const word of words) {
    const at = plain.indexOf(` ${word} `, from);
    if (at < 0) continue;
    found += 1;
    from = at + word.length + 1;
  }
  return words.length === 0 ? 0 : found / words.length;
}
