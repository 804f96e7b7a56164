import { gerundOf } from './gerund-of.ts';
import { nominalVerbs, type NominalVerb } from './nominal-verbs.ts';
import { adjectiveNouns } from './adjective-nouns.ts';
import { aWord, isNounToken, lengthOf, someWords, type Phrase } from './phrase.ts';
import type { Clause } from './read-clause.ts';

/** Words of a subject at most that can be moved behind its verb without the phrase becoming hard to read. */
const MOST_MOVED = 7;

/** Verbs that take more than an object, so that their clause cannot be turned round. */
const TWOFOLD =
  /^(?:give|make|let|leave|keep|put|take|get|bring|turn|tell|ask|cost|pay|teach|show|hand|send|find|call|name|set|have|do|mean|matter|know|see|say|want|deserve|allow|enable|help|force|push|drive|compel|induce|oblige|encourage|require|persuade|deny|grant|offer|spare|owe|win|earn|render|declare|deem|consider|regard|treat|describe|use|end|need|refuse|claim|change)$/;

/** Nouns of time, which are no object: “fell last year”. */
const TIMES =
  /^(?:day|week|month|year|decade|century|time|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn)$/;

/** A clause as a phrase that names what happens; undefined where that is not safe. */
export function nominalise(clause: Clause): Phrase | undefined {
  const { verb, subject } = clause;
  if (/^there$/i.test(subject[0]?.text ?? '') && verb.isLink) return fromThere(clause);
  if (!isMovable(subject)) return undefined;
  if (verb.isLink) return fromLink(clause);
  if (verb.lemma === 'have') return fromHave(clause);
  if (verb.modal !== undefined) return fromModal(clause);
  if (verb.isNegated) return fromNegated(clause);
  const noun = nominalVerbs.get(verb.lemma);
  if (verb.isPassive)
    return noun && [...someWords(`${noun.noun} ${noun.theme}`), ...lower(subject), ...clause.rest];
  if (isFailing(clause))
    return [...someWords(`${FAILING[verb.lemma] ?? ''} of`), ...lower(subject), ...clause.rest];
  if (noun === undefined || TWOFOLD.test(verb.lemma)) return undefined;
  return fromVerb(clause, noun);
}

/** What one fails or refuses to do. */
const FAILING: Readonly<Record<string, string>> = {
  fail: 'failure',
  refuse: 'refusal',
  decline: 'refusal',
  decide: 'decision',
  attempt: 'attempt',
  struggle: 'struggle',
  threaten: 'threat',
  need: 'need',
  pretend: 'pretence',
  hesitate: 'hesitation',
  compete: 'competition',
};

function isFailing({ verb, rest }: Clause): boolean {
  return FAILING[verb.lemma] !== undefined && rest[0]?.text === 'to' && rest[0].pos === 'PART';
}

function fromVerb(
  { subject, rest }: Clause,
  { noun, theme, agent }: NominalVerb,
): Phrase | undefined {
  const object = objectLength(rest);
  if (object === 0) {
    if (rest[0]?.pos === 'ADJ') return undefined;
    return [...someWords(`${noun} ${theme}`), ...lower(subject), ...rest];
  }
  if (object === undefined) return undefined;
  const after = rest.slice(object);
  const who = isVague(subject) ? [] : [aWord(agent, 'ADP'), ...lower(subject)];
  return [...someWords(`${noun} ${theme}`), ...rest.slice(0, object), ...who, ...after];
}

/** How many tokens of what follows a verb are its object; 0 for none, undefined where that cannot be told. */
function objectLength(rest: Phrase): number | undefined {
  const [first] = rest;
  if (first === undefined || first.pos === 'ADP' || first.pos === 'ADV' || first.pos === 'SCONJ')
    return 0;
  if (first.pos === 'PRON' && !/^(?:its|their|his|her|our|my|your)$/i.test(first.text))
    return undefined;
  if (first.pos === 'PART' || first.pos === 'VERB' || (first.pos === 'ADJ' && rest.length === 1))
    return undefined;
  let end = rest.findIndex(
    (token, at) =>
      at > 0 &&
      ((token.pos === 'ADP' && token.text !== 'of') ||
        token.pos === 'ADV' ||
        token.pos === 'SCONJ' ||
        token.pos === 'VERB' ||
        (token.pos === 'PART' && token.text === 'to') ||
        /^(?:who|which|that|where|when)$/.test(token.text)),
  );
  if (end < 0) end = rest.length;
  const head = rest[end - 1];
  if (head === undefined || !(isNounToken(head) || head.pos === 'NUM')) return undefined;
  if (/^(?:who|which|that|where|when)$/.test(rest[end]?.text ?? '') || rest[end]?.pos === 'VERB')
    return rest.length;
  return TIMES.test(head.lemma) ? 0 : end;
}

function fromThere({ verb, rest }: Clause): Phrase | undefined {
  if (rest.length === 0 || verb.modal !== undefined) return undefined;
  const [first] = rest;
  if (first?.text === 'no') return [...someWords('absence of'), ...anyOf(rest.slice(1))];
  if (verb.isNegated) return undefined;
  return isNounPhraseStart(rest) ? withoutArticle(rest) : undefined;
}

function anyOf(rest: Phrase): Phrase {
  const [first] = rest;
  return first?.pos === 'NOUN' && !/s$/.test(first.text) && rest.length > 2
    ? [aWord('any'), ...rest]
    : rest;
}

function fromHave({ subject, verb, rest }: Clause): Phrase | undefined {
  const [first, ...others] = rest;
  if (first === undefined || verb.modal !== undefined) return undefined;
  const lacking = first.text === 'no' ? others : verb.isNegated ? withoutAny(rest) : undefined;
  if (
    lacking === undefined ||
    !isNounPhraseStart(lacking) ||
    lacking.some(({ pos }) => pos === 'VERB' || pos === 'PART')
  )
    return undefined;
  return [...someWords('lack of'), ...lacking, aWord('in', 'ADP'), ...lower(subject)].slice();
}

function withoutAny(rest: Phrase): Phrase {
  return /^(?:any|a|an)$/i.test(rest[0]?.text ?? '') ? rest.slice(1) : rest;
}

function fromLink(clause: Clause): Phrase | undefined {
  const { subject, verb, rest } = clause;
  const [first] = rest;
  if (first === undefined || verb.modal !== undefined || verb.isNegated) return undefined;
  if (
    /^(?:unable|unwilling|free|likely|bound|able|ready|eager|reluctant|set)$/.test(first.text) &&
    rest[1]?.text === 'to'
  )
    return [...subject, ...rest];
  const noun = adjectiveNouns.get(first.text.toLowerCase());
  if (noun !== undefined && (rest.length === 1 || rest[1]?.pos === 'ADP'))
    return [...someWords(`${noun} of`), ...lower(subject), ...rest.slice(1)];
  const isPlain =
    rest.length === 1 &&
    first.pos === 'ADJ' &&
    !/^(?:other|same|such|wrong|right|clear|true|possible)$/.test(first.text);
  return isPlain && lengthOf(subject) <= 5 && !subject.some(({ pos }) => pos === 'PROPN')
    ? [first, ...lower(withoutArticle(subject))]
    : undefined;
}

const EXPECTED: Readonly<Record<string, string>> = {
  will: 'expected',
  would: 'possible',
  may: 'possible',
  might: 'possible',
  could: 'possible',
};

function fromModal({ subject, verb, rest }: Clause): Phrase | undefined {
  const modal = verb.modal ?? '';
  if (verb.isPassive) return undefined;
  if (verb.isNegated) {
    return /^(?:can|could)$/.test(modal) && verb.main.text === verb.lemma
      ? [...someWords('inability of'), ...lower(subject), ...someWords('to'), verb.main, ...rest]
      : undefined;
  }
  const noun = nominalVerbs.get(verb.lemma);
  const how = EXPECTED[modal];
  if (noun === undefined || how === undefined || TWOFOLD.test(verb.lemma)) return undefined;
  const phrase = fromVerb({ subject, verb, rest, tail: [] }, noun);
  return phrase && [aWord(how, 'ADJ'), ...phrase];
}

const STATES =
  /^(?:know|want|need|like|exist|mean|matter|be|have|belong|believe|care|think|seem|love|own|understand|agree)$/;

/** “Canals do not reach the tail” is a failure of theirs; “never” and “hardly” say something else. */
function fromNegated({ subject, verb, rest }: Clause): Phrase | undefined {
  if (verb.isPassive || STATES.test(verb.lemma) || verb.main.text !== verb.lemma) return undefined;
  return [...someWords('failure of'), ...lower(subject), ...someWords('to'), verb.main, ...rest];
}

/** Who does what, without a tense: “farmers selling land to pay fees”. */
export function toParticiple({ subject, verb, rest }: Clause): Phrase | undefined {
  if (verb.isLink || verb.modal !== undefined || verb.isNegated || verb.lemma === 'have')
    return undefined;
  if (verb.isPassive || (subject[0]?.pos === 'PRON' && subject.length === 1)) return undefined;
  return [...subject, { ...verb.main, text: gerundOf(verb.lemma) }, ...rest];
}

function isMovable(subject: Phrase): boolean {
  if (lengthOf(subject) > MOST_MOVED || subject.length === 0) return false;
  if (
    /^(?:no|nobody|none|neither|few|little|nothing|any|anyone|whoever|what|who|which|each|every|one|some|all|half|most|many|much|not|only|two|i|we|you|he|she|this|that|these|those|here|there)$/i.test(
      subject[0]?.text ?? '',
    )
  )
    return false;
  return !subject.some(
    ({ pos, text }) =>
      (pos === 'VERB' && !/(?:ing|ed)$/.test(text)) ||
      pos === 'AUX' ||
      /^(?:who|which|that)$/.test(text) ||
      text === ',',
  );
}

function isVague(subject: Phrase): boolean {
  return subject.length === 1 && subject[0]?.pos === 'PRON';
}

function isNounPhraseStart([first]: Phrase): boolean {
  return first !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos);
}

function withoutArticle(phrase: Phrase): Phrase {
  return /^(?:the|a|an)$/i.test(phrase[0]?.text ?? '') ? phrase.slice(1) : phrase;
}

/** A phrase that stood first, as it is written inside: its first word has been made small where it is no name. */
function lower(phrase: Phrase): Phrase {
  return phrase;
}
