import { isNounToken, trimPhrase, type Phrase } from './phrase.ts';
import { isFinite, readVerbGroup, skipColouring, type VerbGroup } from './verb-group.ts';

/** A main clause: who or what, its verb, and what follows as far as it belongs to it. */
export interface Clause {
  readonly subject: Phrase;
  readonly verb: VerbGroup & { readonly words: Phrase };
  readonly rest: Phrase;
  /** What stood behind the clause and was cut off. */
  readonly tail: Phrase;
}

const RELATIVES = /^(?:who|which|whom|whose|that|where|when)$/i;
const SUBORDINATING =
  /^(?:when|if|although|though|while|whereas|as|since|because|unless|once|after|before|until|whenever|wherever|even|given|despite|like|unlike|instead|rather)$/i;

/** Reads the main clause of a sentence without its opening adjuncts; undefined where none can be told with some safety. */
export function readClause(sentence: Phrase): Clause | undefined {
  const tokens = withoutOpening(firstPart(trimPhrase(sentence)));
  const at = findVerb(tokens);
  if (at === undefined || !isSubject(tokens.slice(0, at))) return undefined;
  const verb = skipColouring(tokens, readVerbGroup(tokens, at));
  const behind = tokens.slice(verb.end);
  const end = clauseEnd(behind);
  return {
    subject: withoutAdverb(tokens.slice(0, at)),
    verb: { ...verb, words: tokens.slice(verb.start, verb.end) },
    rest: trimPhrase(behind.slice(0, end)),
    tail: behind.slice(end),
  };
}

/** The part before a semicolon or colon, if it is a clause of its own. */
function firstPart(tokens: Phrase): Phrase {
  const end = tokens.findIndex(({ text }) => /^[;:—–]$/.test(text));
  if (end < 0) return tokens;
  const [part, others] = [tokens.slice(0, end), tokens.slice(end + 1)];
  return findVerb(part) === undefined && others.length > part.length ? firstPart(others) : part;
}

/** Whether something can be what a clause is about: it names something, and is no question and no clause itself. */
function isSubject(phrase: Phrase): boolean {
  const subject = trimPhrase(phrase);
  const [first] = subject;
  if (first === undefined) return false;
  if (/^there$/i.test(first.text) && subject.length === 1) return true;
  if (
    /^(?:what|who|why|how|which|whom|whether|that|whatever|if|because|to|not)$/i.test(first.text) &&
    subject[1]?.pos !== 'NOUN'
  )
    return false;
  if (
    first.pos === 'SCONJ' ||
    (first.pos === 'ADP' && !/^(?:over|under|between|about|around|up)$/i.test(first.text)) ||
    first.pos === 'AUX'
  )
    return false;
  return subject.some(
    ({ pos }) =>
      pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'DET',
  );
}

/** A sentence without an opening “In Punjab,” or “When the rains came,”. */
export function withoutOpening(tokens: Phrase): Phrase {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [first] = tokens;
  if (comma < 1 || first === undefined || comma > tokens.length - 4) return tokens;
  const opening = tokens.slice(0, comma);
  const isAdjunct =
    (first.pos === 'ADP' ||
      first.pos === 'ADV' ||
      /^to$/i.test(first.text) ||
      (first.pos === 'VERB' && /(?:ing|ed|en)$/.test(first.text))) &&
    findVerb(opening) === undefined;
  if (!isAdjunct && first.pos !== 'SCONJ' && !SUBORDINATING.test(first.text)) return tokens;
  const after = tokens.slice(comma + 1);
  return findVerb(after) === undefined && !isAdjunct ? tokens : withoutOpening(trimPhrase(after));
}

/** Where the verb of the main clause begins. */
export function findVerb(tokens: Phrase): number | undefined {
  let isRelative = false;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') break;
    if (RELATIVES.test(token.text) && isNounToken(tokens[at - 1])) isRelative = true;
    if (RELATIVES.test(token.text) && tokens[at - 1]?.text === ',') isRelative = true;
    if (!isFinite(tokens, at)) continue;
    if (isRelative) {
      at = readVerbGroup(tokens, at).end - 1;
      isRelative = false;
      continue;
    }
    if (isReduced(tokens, at)) continue;
    return at;
  }
  return undefined;
}

/** Of “Canals laid in 1890 lose water” the verb is the second: the first has no tense if one follows it in the clause. */
function isReduced(tokens: Phrase, at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/(?:ed|en|t|d|n)$/.test(token.text)) return false;
  if (token.text === token.lemma) return false;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const there = tokens[next];
    if (there === undefined || /^[,;:—–]$/.test(there.text)) return false;
    if (there.pos === 'CCONJ' || there.pos === 'SCONJ' || RELATIVES.test(there.text)) return false;
    if (isFinite(tokens, next) && tokens[next - 1]?.pos !== 'PRON') return true;
  }
  return false;
}

/** Whether a phrase has a verb with a tense of its own that is not in a relative clause. */
export function hasTense(tokens: Phrase): boolean {
  return isFinite(tokens, 0) || findVerb(tokens) !== undefined;
}

/** How far a clause goes: up to a sign, a joining word or a relative that begins something new. */
export function clauseEnd(tokens: Phrase): number {
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^[;:—–(“”"!?]$/.test(text)) return at;
    if (text === ',' && !isListComma(tokens, at)) return at;
    if (
      at > 0 &&
      /^(?:because|since|while|whereas|although|though|so)$/i.test(text) &&
      hasVerbAfter(tokens, at)
    )
      return at;
    if (at > 0 && /^(?:and|but|or)$/i.test(text) && beginsClause(tokens, at + 1)) return at;
  }
  return tokens.length;
}

function hasVerbAfter(tokens: Phrase, at: number): boolean {
  return tokens.some((_, next) => next > at && isFinite(tokens, next));
}

/** Whether a verb in a tense, or a subject with its verb, begins here. */
function beginsClause(tokens: Phrase, at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 9); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ') return false;
    if (RELATIVES.test(token.text) && next > at) return false;
    if (token.pos === 'SCONJ' || token.text === 'to') return false;
    if (next === at && token.pos === 'VERB' && !/ing$/.test(token.text)) return true;
    if (isFinite(tokens, next) && !isReduced(tokens, next)) return true;
  }
  return false;
}

/** Whether a comma parts nouns of one list: “arms, credit and corridors”. */
function isListComma(tokens: Phrase, comma: number): boolean {
  if (!isNounToken(tokens[comma - 1]) && tokens[comma - 1]?.pos !== 'ADJ') return false;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:—–(]$/.test(token.text)) return false;
    if (token.pos === 'AUX' || token.pos === 'SCONJ' || RELATIVES.test(token.text)) return false;
    if (token.pos === 'VERB' && at === comma + 1) return false;
    if (token.pos === 'ADP' && at === comma + 1) return false;
    if (token.pos === 'ADV' && at === comma + 1) return false;
    if (isFinite(tokens, at)) return false;
    if (/^(?:and|or)$/.test(token.text)) return at > comma + 1 && !beginsClause(tokens, at + 1);
  }
  return false;
}

function withoutAdverb(subject: Phrase): Phrase {
  const trimmed = trimPhrase(subject);
  const last = trimmed.at(-1);
  return last?.pos === 'ADV' && trimmed.length > 1 ? withoutAdverb(trimmed.slice(0, -1)) : trimmed;
}
