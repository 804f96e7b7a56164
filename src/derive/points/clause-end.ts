import { BREAKS, RELATIVES } from './closed-words.ts';
import { isReduced } from './find-verb.ts';
import { isNounToken, type Phrase } from './phrase.ts';
import { isFinite } from './verb-group.ts';

/** Words within which a list goes on, and a joined clause shows its verb. */
const NEAR = { list: 14, clause: 9 };

/** Words that begin a clause under another, so that a verb behind them is not the one looked for. */
const DEPENDING = /^(?:before|after|until|since|as|than|if|when|while)$/i;

/** How far a clause goes: up to a sign, a joining word or a relative that begins something new. */
export function clauseEnd(tokens: Phrase): number {
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (BREAKS.test(text)) return at;
    if (text === ',' && !isListComma(tokens, at)) return at;
    if (at > 0 && isTurn(tokens, at)) return at;
  }
  return tokens.length;
}

/** Whether a clause that stands beside or under the main one begins here. */
function isTurn(tokens: Phrase, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:because|since|while|whereas|although|though)$/i.test(text))
    return tokens.some((_, next) => next > at && isFinite(tokens, next));
  if (/^(?:and|but|or)$/i.test(text) && tokens[at + 1]?.text === 'that') return true;
  if (/^but$/i.test(text) && tokens[at + 1]?.pos === 'VERB') return true;
  if (!/^(?:and|but|or|yet)$/i.test(text) || !beginsClause(tokens, at + 1)) return false;
  const isPaired = tokens
    .slice(0, at)
    .some((token) => /^(?:between|both|either)$/i.test(token.text));
  return !isPaired;
}

/** Whether a verb in a tense, or a subject with its verb, begins here. */
function beginsClause(tokens: Phrase, at: number): boolean {
  const [first, before] = [tokens[at], tokens[at - 2]];
  if (first === undefined || (first.pos === 'NUM' && before?.pos === 'NUM')) return false;
  if (first.pos === 'ADJ' && before?.pos === 'ADJ') return false;
  if (first.pos === 'VERB' && !/ing$/.test(first.text)) return true;
  const end = Math.min(tokens.length, at + NEAR.clause);
  for (let next = at; next < end; next += 1) {
    if (endsSubject(tokens, next, at)) return false;
    if (isFinite(tokens, next) && !isReduced(tokens, next)) return true;
  }
  return false;
}

function endsSubject(tokens: Phrase, next: number, at: number): boolean {
  const token = tokens[next];
  if (token === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos)) return true;
  return (
    token.text === 'to' || DEPENDING.test(token.text) || (next > at && RELATIVES.test(token.text))
  );
}

/** Whether a comma parts the members of one list: “arms, credit and corridors”, “a fair, open and yearly count”. */
function isListComma(tokens: Phrase, comma: number): boolean {
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]];
  if (before?.pos === 'ADJ' && after?.pos === 'ADJ') return true;
  if (!isNounToken(before) && before?.pos !== 'ADJ') return false;
  if (after === undefined || /^(?:VERB|ADP|ADV|AUX|SCONJ|PRON)$/.test(after.pos)) return false;
  if (/^(?:and|or)$/.test(after.text))
    return hadComma(tokens, comma) && !beginsClause(tokens, comma + 2);
  return leadsToAnd(tokens, comma + 1);
}

function hadComma(tokens: Phrase, comma: number): boolean {
  return tokens.slice(0, comma).some(({ text }) => text === ',');
}

/** Whether an “and” follows before any verb or sign that would end a list. */
function leadsToAnd(tokens: Phrase, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + NEAR.list); at += 1) {
    const token = tokens[at];
    if (token === undefined || BREAKS.test(token.text)) return false;
    if (/^(?:AUX|SCONJ)$/.test(token.pos) || RELATIVES.test(token.text) || isFinite(tokens, at))
      return false;
    if (/^(?:and|or)$/.test(token.text)) return at > from && !beginsClause(tokens, at + 1);
  }
  return false;
}
