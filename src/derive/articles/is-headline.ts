import { countTokens } from './is-prose.ts';

/** Own limits: a heading is one line. */
const MOST_WORDS = 18;
const LONGEST = 130;
const MOST_WORDS_OF_LABEL = 6;
const MOST_WORDS_OF_QUESTION = 8;

/** What is no heading, whatever its length: it ends as a sentence or a list does, or begins in the middle of one. */
const NO_HEADING = /^[\p{Ll}(“"‘'—–]|[.;,…]$/u;

/** Whether a line may be a heading, by itself. */
export function isHeadline(text: string): boolean {
  const words = text.length > LONGEST ? Infinity : countTokens(text);
  if (words > MOST_WORDS || NO_HEADING.test(text)) return false;
  if (/[?!]$/.test(text)) return isTitleCase(text) || words <= MOST_WORDS_OF_QUESTION;
  return !text.endsWith(':') || words <= MOST_WORDS_OF_LABEL;
}

/** Whether most words of four letters and more begin with a capital, or with a digit. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 0 && capitals >= words.length * 0.7;
}
