import type { Token } from '../../language/create-tagger.ts';
import { isNounToken, textOf, type Phrase } from './phrase.ts';

/** Words that point back to what was named before. */
const POINTING = /^(?:this|these|those|such)$/i;

/** Adjectives and nouns between a pointing word and the end of what it points with. */
const MOST_WORDS = 4;

/** What in a point only the text before explains, as remarks: “those policies”, “both sides”, “them” without a noun before.
 * @param actor who acts, of an action. */
export function nameReferences(phrase: Phrase, actor?: string): readonly string[] {
  const found = phrase.flatMap((_, at) => referenceAt(phrase, at) ?? danglingAt(phrase, at) ?? []);
  const open = found.filter((reference) => actor === undefined || !OWN.test(reference));
  return [...new Set(open)].map(sayWhat);
}

/** What an action says of whoever takes it: “balance its relations”. */
const OWN = /^(?:its|their|themselves)$/i;

/** Pronouns, by what may stand before them in a point for which they stand. */
const MANY = /^(?:they|them|their|theirs|themselves)$/i;
const ONE = /^(?:it|its)$/i;
const PERSON = /^(?:he|him|his|she|her)$/i;

/** A pronoun before which the point has nothing that it could stand for. */
function danglingAt(phrase: Phrase, at: number): string | undefined {
  const text = phrase[at]?.text ?? '';
  const before = phrase.slice(0, at);
  if (MANY.test(text)) return before.some(isMany) ? undefined : text.toLowerCase();
  if (ONE.test(text))
    return before.some(isNounToken) || isEmptyIt(phrase, at) ? undefined : text.toLowerCase();
  if (PERSON.test(text)) return before.some(isNounToken) ? undefined : text.toLowerCase();
  return undefined;
}

function isMany(token: Token): boolean {
  const isPlural = isNounToken(token) && token.text !== token.lemma && /s$/.test(token.text);
  return (
    isPlural ||
    token.pos === 'NUM' ||
    (token.pos === 'PROPN' && /[^s]s$/.test(token.text)) ||
    /^(?:people|men|women|children|police|and|those|these|many|some|others|most|few|all|both)$/i.test(
      token.text,
    )
  );
}

/** “It is hard to …”, “makes it possible”, “let it not be forgotten”: an “it” that stands for nothing before. */
function isEmptyIt(phrase: Phrase, at: number): boolean {
  const [before, next] = [phrase[at - 1], phrase[at + 1]];
  if (next?.pos === 'AUX' || /^(?:seems?|appears?|takes?|took|turns?)$/i.test(next?.text ?? ''))
    return true;
  return before?.pos === 'VERB' && (next?.pos === 'ADJ' || next?.text === 'not');
}

const TIMES =
  /^(?:this|these) (?:years?|months?|weeks?|days?|season|summer|winter|spring|autumn)$/i;

/** The remark that asks what a pronoun or “those policies” stands for. */
export function sayWhat(reference: string): string {
  if (/^(?:he|him|she|her|his)$/.test(reference)) return `TODO: say who “${reference}” is`;
  if (TIMES.test(reference)) return `TODO: write the year for “${reference}”`;
  if (/^(?:its|their)$/.test(reference)) return `TODO: say of what “${reference}” speaks`;
  const areMany = /^(?:they|them|these|those)$|[^sui]s$|^(?:these|those)\s/i.test(reference);
  return `TODO: say what “${reference}” ${areMany ? 'are' : 'is'}`;
}

function referenceAt(phrase: Phrase, at: number): string | undefined {
  const [token, next] = [phrase[at], phrase[at + 1]];
  if (token === undefined || next === undefined) return undefined;
  if (
    /^both$/i.test(token.text) &&
    /^(?:sides|countries|states|parties|nations|groups)$/i.test(next.text)
  )
    return textOf([token, next]).toLowerCase();
  if (/^the$/i.test(token.text) && /^(?:latter|former)$/i.test(next.text))
    return isNounToken(phrase[at + 2]) ? undefined : textOf([token, next]).toLowerCase();
  if (
    !POINTING.test(token.text) ||
    (/^such$/i.test(token.text) && /^(?:as|a|an)$/i.test(next.text))
  )
    return undefined;
  const end = endOfNoun(phrase, at + 1, /^(?:these|those)$/i.test(token.text));
  return end === undefined ? undefined : lowerFirst(textOf(phrase.slice(at, end)));
}

/** Behind the nouns that end what begins here; undefined where no noun follows. */
function endOfNoun(phrase: Phrase, from: number, areMany: boolean): number | undefined {
  let end: number | undefined;
  for (let at = from; at < Math.min(phrase.length, from + MOST_WORDS); at += 1) {
    const token = phrase[at];
    if (token === undefined || !/^(?:ADJ|ADV|NUM|NOUN|PROPN)$/.test(token.pos)) break;
    if (end !== undefined && (token.pos === 'NUM' || areMany !== isPlural(token))) break;
    if (isNounToken(token)) end = at + 1;
    if (areMany && end !== undefined && isPlural(token)) break;
  }
  return end;
}

function isPlural({ text, lemma }: Token): boolean {
  return text !== lemma && /s$|^(?:men|women|people|children)$/.test(text);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
