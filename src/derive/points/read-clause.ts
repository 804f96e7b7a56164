import { clauseEnd } from './clause-end.ts';
import { RELATIVES, SUBORDINATING } from './closed-words.ts';
import { findVerb } from './find-verb.ts';
import { trimPhrase, type Phrase } from './phrase.ts';
import { isFinite, readVerbGroup, skipColouring, type VerbGroup } from './verb-group.ts';

/** A main clause: who or what, its verb, and what follows as far as it belongs to it. */
export interface Clause {
  readonly subject: Phrase;
  readonly verb: VerbGroup;
  readonly rest: Phrase;
  /** What stands behind it in the sentence. */
  readonly tail: Phrase;
  /** What stands in the sentence before its opening is taken off, the subject with all that was inserted. */
  readonly whole: Phrase;
}

/** Reads the main clause of a sentence without its opening adjuncts; undefined where none can be told with some safety. */
export function readClause(sentence: Phrase): Clause | undefined {
  const tokens = withoutOpening(firstPart(trimPhrase(sentence)));
  const at = findVerb(tokens);
  if (at === undefined || !isSubject(tokens.slice(0, at))) return undefined;
  const verb = skipColouring(tokens, skipJoined(tokens, readVerbGroup(tokens, at)));
  const behind = tokens.slice(verb.end);
  const end = behind[0]?.pos === 'CCONJ' ? 0 : clauseEnd(behind);
  return {
    subject: withoutAdverb(withoutInsertion(tokens.slice(0, verb.start))),
    verb,
    rest: trimPhrase(withoutBroken(behind, end)),
    tail: behind.slice(end),
    whole: tokens,
  };
}

/**
 * What follows a verb up to its end, without a clause that begins there and whose verb is beyond it: of “left after one
 * mill and two shops had been shut” the end of “left” is not “after one mill”.
 */
function withoutBroken(behind: Phrase, end: number): Phrase {
  const rest = behind.slice(0, end);
  const opens = rest.findLastIndex(({ text }) => /^(?:after|before|until|when|while)$/i.test(text));
  const isJoined = behind[end]?.pos === 'CCONJ';
  const isBroken = opens > 0 && isJoined && !rest.some((_, at) => at > opens && isFinite(rest, at));
  return isBroken ? rest.slice(0, opens) : rest;
}

/** Of “shaped and sustained policies” the verb whose object follows. */
function skipJoined(tokens: Phrase, group: VerbGroup): VerbGroup {
  const [and, next] = [tokens[group.end], group.end + 1];
  if (
    and === undefined ||
    !/^(?:and|or)$/.test(and.text) ||
    tokens[next]?.pos !== 'VERB' ||
    !isFinite(tokens, next)
  )
    return group;
  const second = readVerbGroup(tokens, next);
  return {
    ...second,
    start: group.start,
    words: tokens.slice(group.start, second.end),
    modal: group.modal,
  };
}

/** The part before a semicolon or colon, if it is a clause of its own. */
function firstPart(tokens: Phrase): Phrase {
  const end = tokens.findIndex(({ text }) => /^[;:—–]$/.test(text));
  if (end < 0) return tokens;
  const [part, others] = [tokens.slice(0, end), tokens.slice(end + 1)];
  return findVerb(part) === undefined && others.length > part.length ? firstPart(others) : part;
}

const NO_SUBJECT =
  /^(?:what|who|why|how|which|whom|whether|that|whatever|if|because|to|not|consider|imagine|suppose)$/i;

/** Whether something can be what a clause is about: it names something, and is no question and no clause itself. */
function isSubject(phrase: Phrase): boolean {
  const subject = trimPhrase(phrase);
  const [first, second] = subject;
  if (first === undefined) return false;
  if (/^there$/i.test(first.text)) return subject.length === 1;
  if (/^wher(?:e|ever)$/i.test(first.text)) return false;
  if (NO_SUBJECT.test(first.text) && second?.pos !== 'NOUN') return false;
  if (first.pos === 'VERB' && !/(?:ing|ed|en)$/.test(first.text)) return false;
  if (first.pos === 'SCONJ' || first.pos === 'AUX' || SUBORDINATING.test(first.text)) return false;
  if (first.pos === 'ADP' && !/^(?:over|under|between|about|around|up)$/i.test(first.text))
    return false;
  return subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(pos));
}

/** A sentence without an opening “In Punjab,” or “When the rains came,”. */
export function withoutOpening(tokens: Phrase): Phrase {
  const [first] = tokens;
  const comma = openingEnd(tokens);
  if (comma < 1 || first === undefined || comma > tokens.length - 4) return tokens;
  const isAdjunct = opensAdjunct(tokens) && findVerb(tokens.slice(0, comma)) === undefined;
  const isUnder = SUBORDINATING.test(first.text) || /^wher(?:e|ever)$/i.test(first.text);
  if (!isAdjunct && first.pos !== 'SCONJ' && !isUnder) return tokens;
  const after = trimPhrase(tokens.slice(comma + 1));
  if (beginsInVerb(after) || holdsSentence(tokens, comma)) return tokens;
  return findVerb(after) === undefined && !isAdjunct ? tokens : withoutOpening(after);
}

/** Whether the verb of the sentence stands here, so that its subject would be cut off with what is before it. */
function beginsInVerb([first, second]: Phrase): boolean {
  if (first?.pos === 'AUX') return true;
  return (
    first?.pos === 'VERB' && /ed$/.test(first.text) && /^(?:DET|PRON)$/.test(second?.pos ?? '')
  );
}

/** “In ten years the press told of children beaten, burnt or killed”: what is before the comma is no opening. */
function holdsSentence(tokens: Phrase, comma: number): boolean {
  return (
    opensAdjunct(tokens) &&
    !beginsMain(tokens.slice(comma + 1)) &&
    tokens.some((_, at) => at < comma && isFinite(tokens, at))
  );
}

/** The comma behind an opening: the first that a subject without commas and its verb follow; a list may stand before it. */
function openingEnd(tokens: Phrase): number {
  const commas = tokens.flatMap((token, at) => (isComma(token) && !goesOn(tokens, at) ? [at] : []));
  const found = commas.find((comma) => beginsMain(tokens.slice(comma + 1)));
  return found ?? commas[0] ?? -1;
}

/** “With its decisions, words and acts NAB shaped”: whether a list goes on behind a comma, which cannot be told for sure. */
function goesOn(tokens: Phrase, comma: number): boolean {
  const [before, first, second] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  return before?.pos === 'NOUN' && first?.pos === 'NOUN' && second?.pos === 'CCONJ';
}

function beginsMain(tokens: Phrase): boolean {
  const at = findVerb(tokens);
  const [first] = tokens;
  if (at === undefined || first === undefined || first.pos === 'CCONJ') return false;
  const subject = tokens.slice(0, at);
  return !RELATIVES.test(first.text) && !subject.some(isComma) && isSubject(subject);
}

function isComma({ text }: Phrase[number]): boolean {
  return text === ',';
}

function opensAdjunct([first, second]: Phrase): boolean {
  if (first === undefined || /^(?:even|only|not|no|both)$/i.test(first.text)) return false;
  if (/^such$/i.test(first.text) && second?.text === 'as') return true;
  if (first.pos === 'ADP' || first.pos === 'ADV' || /^to$/i.test(first.text)) return true;
  if (first.pos === 'VERB') return /(?:ing|ed|en)$/.test(first.text);
  return (
    /^\p{Lu}?\p{Ll}+ing$/u.test(first.text) &&
    second !== undefined &&
    second.pos !== 'PUNCT' &&
    second.pos !== 'CCONJ'
  );
}

/** A subject without what stands between two commas behind it: “Contractors, of whom there were few, left”. */
function withoutInsertion(subject: Phrase): Phrase {
  const comma = subject.findIndex(({ text }) => text === ',');
  const head = subject.slice(0, comma);
  const isNamed = head.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return comma > 0 && isNamed && subject.at(-1)?.text === ',' ? head : subject;
}

/** “from abroad”, “at least” */
function isGoverned(phrase: Phrase): boolean {
  const before = phrase.at(-2);
  return before?.pos === 'ADP' || /^at$/i.test(before?.text ?? '');
}

function withoutAdverb(subject: Phrase): Phrase {
  const trimmed = trimPhrase(subject);
  const isAdverb = trimmed.at(-1)?.pos === 'ADV' && trimmed.length > 1 && !isGoverned(trimmed);
  return isAdverb ? withoutAdverb(trimmed.slice(0, -1)) : trimmed;
}
