import { POSSESSIVES, RELATIVES } from './closed-words.ts';
import { isNounToken, type Phrase } from './phrase.ts';

/** Nouns of time, which are no object: “fell last year”. */
const TIMES =
  /^(?:day|week|month|year|decade|century|time|morning|night|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn)$/;

/** How many tokens of what follows a verb are its object; 0 for none, undefined where that cannot be told. */
export function objectLength(rest: Phrase): number | undefined {
  const [first, second] = rest;
  if (first === undefined) return 0;
  const isAbout =
    second?.pos === 'NUM' &&
    /^(?:around|about|over|nearly|almost|some|under|only)$/i.test(first.text);
  if (!isAbout && /^(?:ADP|ADV|SCONJ)$/.test(first.pos)) return 0;
  if (!opensObject(rest)) return undefined;
  const found = rest.findIndex((_, at) => at > 0 && isBehindObject(rest, at));
  const end = found < 0 ? rest.length : found;
  const head = rest[end - 1];
  if (head === undefined || !(isNounToken(head) || head.pos === 'NUM')) return undefined;
  if (TIMES.test(head.lemma))
    return /^(?:last|this|every|each|next|that)$/i.test(first.text) ? 0 : undefined;
  return beforeClause(rest, end);
}

function opensObject([first, second]: Phrase): boolean {
  if (first === undefined || first.pos === 'PART' || first.pos === 'VERB') return false;
  if (first.pos === 'PRON') return POSSESSIVES.test(first.text);
  return first.pos !== 'ADJ' || second !== undefined;
}

/** An object has no end that could be told where a clause about it follows: “conditions that fed unrest”, “a front it opened”. */
function beforeClause(rest: Phrase, end: number): number | undefined {
  const next = rest[end];
  if (next === undefined) return end;
  const isClause = next.pos === 'VERB' || RELATIVES.test(next.text);
  return isClause || (next.pos === 'PRON' && !POSSESSIVES.test(next.text)) ? undefined : end;
}

function isBehindObject(rest: Phrase, at: number): boolean {
  const token = rest[at];
  if (token === undefined) return true;
  if (token.pos === 'ADP') return !/^(?:of|per)$/.test(token.text);
  if (/^(?:ADV|SCONJ|VERB|AUX)$/.test(token.pos) || RELATIVES.test(token.text)) return true;
  if (token.pos === 'PRON') return !POSSESSIVES.test(token.text);
  return token.pos === 'PART' && token.text === 'to';
}
