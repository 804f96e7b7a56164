import { isNounToken, textOf, type Phrase } from './phrase.ts';

/** Words that point back to what was named before. */
const POINTING = /^(?:this|these|those|such)$/i;

/** Adjectives and nouns between a pointing word and the end of what it points with. */
const MOST_WORDS = 4;

/** What in a point only the text before explains, as remarks: “those policies”, “both sides”, a possessive in front. */
export function nameReferences(phrase: Phrase): readonly string[] {
  const found = phrase.flatMap((_, at) => referenceAt(phrase, at) ?? []);
  return [...new Set(found)].map(sayWhat);
}

/** The remark that asks what a pronoun or “those policies” stands for. */
export function sayWhat(reference: string): string {
  if (/^(?:he|she)$/.test(reference)) return `TODO: say who “${reference}” is`;
  const isMany = /^(?:they|these|those)$|[^sui]s$/i.test(reference);
  return `TODO: say what “${reference}” ${isMany ? 'are' : 'is'}`;
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
    return textOf([token, next]).toLowerCase();
  if (
    !POINTING.test(token.text) ||
    (/^such$/i.test(token.text) && /^(?:as|a|an)$/i.test(next.text))
  )
    return undefined;
  const end = endOfNoun(phrase, at + 1);
  return end === undefined ? undefined : lowerFirst(textOf(phrase.slice(at, end)));
}

/** Behind the nouns that end what begins here; undefined where no noun follows. */
function endOfNoun(phrase: Phrase, from: number): number | undefined {
  let end: number | undefined;
  for (let at = from; at < Math.min(phrase.length, from + MOST_WORDS); at += 1) {
    const token = phrase[at];
    if (token === undefined || !/^(?:ADJ|ADV|NUM|NOUN|PROPN)$/.test(token.pos)) break;
    if (isNounToken(token)) end = at + 1;
  }
  return end;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
