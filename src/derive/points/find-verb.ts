import { BREAKS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATING } from './closed-words.ts';
import { sayingVerbs } from './framing-words.ts';
import { isNounToken, type Phrase } from './phrase.ts';
import { isFinite, readVerbGroup } from './verb-group.ts';

/** Where the verb of the main clause begins; undefined if there is none. A first word is never taken for it. */
export function findVerb(tokens: Phrase): number | undefined {
  let relatives = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    const close = insertionEnd(tokens, at);
    if (close !== undefined) at = close;
    else if (opensRelative(tokens, at)) relatives += 1;
    if (!isFinite(tokens, at)) continue;
    if (relatives === 0 && !isReduced(tokens, at) && !isMistaken(tokens, at)) return at;
    if (relatives === 0) continue;
    at = readVerbGroup(tokens, at).end - 1;
    relatives -= 1;
  }
  return undefined;
}

/** Whether a phrase has a verb with a tense of its own that is not in a relative clause. */
export function hasTense(tokens: Phrase): boolean {
  return isFinite(tokens, 0) || findVerb(tokens) !== undefined;
}

/** Whether a clause about the noun before begins here: “who …”, “that …”, or bare as in “the front it opened”. */
function opensRelative(tokens: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined) return false;
  if (/^(?:who|whose|whom)$/i.test(token.text)) return true;
  if (RELATIVES.test(token.text))
    return (
      isNounToken(before) ||
      before.text === ',' ||
      (before.pos === 'ADP' && /^wh/i.test(token.text))
    );
  const isOwner = token.pos === 'DET' && /^(?:the|a|an)$/i.test(token.text);
  return before.pos === 'NOUN' && (isOwner || SUBJECT_PRONOUNS.test(token.text));
}

/** Where a clause between commas ends that begins here: “the taxpayer, who sees the case vanish, goes home”. */
function insertionEnd(tokens: Phrase, at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text !== ',' || !(RELATIVES.test(text) || SUBORDINATING.test(text)))
    return undefined;
  const close = tokens.findIndex((token, next) => next > at && token.text === ',');
  return close > at && isFinite(tokens, close + 1) ? close : undefined;
}

/** “District heads for two years averaged”: a noun that was taken for a verb, since another verb follows at once. */
function isMistaken(tokens: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !mayBeNoun(tokens, at)) return false;
  for (let next = at + 2; next < tokens.length; next += 1) {
    const there = tokens[next];
    if (there === undefined || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(there.pos)) return false;
    if (RELATIVES.test(there.text)) return false;
    if (isFinite(tokens, next)) return true;
  }
  return false;
}

/** A form in -s before a preposition or another noun, or the second of two nouns that “and” joins. */
function mayBeNoun(tokens: Phrase, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  const isBefore = after?.pos === 'ADP';
  if (/[^s]s$/.test(token?.text ?? ''))
    return isBefore || (after?.pos === 'CCONJ' && isNounToken(tokens[at + 2]));
  const isJoined = tokens[at - 1]?.pos === 'CCONJ' && isNounToken(tokens[at - 2]);
  return isBefore && isJoined && token?.text === token?.lemma;
}

/** Of “Canals laid in 1890 lose water” the first verb has no tense, if another follows in the clause. */
export function isReduced(tokens: Phrase, at: number): boolean {
  if (!mayBeReduced(tokens, at)) return false;
  const isInserted = tokens[at - 1]?.text === ',' || lacksObject(tokens, at);
  for (let next = at + 1; next < tokens.length; next += 1) {
    const there = tokens[next];
    if (there === undefined || BREAKS.test(there.text) || (there.text === ',' && !isInserted))
      return false;
    if (/^(?:CCONJ|SCONJ)$/.test(there.pos) || RELATIVES.test(there.text)) return false;
    if (isFinite(tokens, next)) return tokens[next - 1]?.pos !== 'PRON';
  }
  return false;
}

/** A verb that needs an object and has none: “contracts signed in 1994, 2002 and 2015 oblige the state to pay”. */
function lacksObject(tokens: Phrase, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  return (
    after?.pos === 'ADP' &&
    /^(?:sign|keep|hold|make|build|pass|found|bring|take|send|give|pay|set|name|call|issue|launch|introduce|inherit|allocate|budget|impose|train|educate|employ)$/.test(
      token?.lemma ?? '',
    )
  );
}

/** A participle of the past that has no object. */
function mayBeReduced(tokens: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/[dtn]$/.test(token.text)) return false;
  if (token.text === token.lemma && tokens[at + 1]?.text !== 'by') return false;
  const after = tokens[at + 1]?.pos ?? '';
  if (sayingVerbs.has(token.lemma) && after !== 'ADP') return false;
  return !/^(?:DET|PRON)$/.test(after);
}
