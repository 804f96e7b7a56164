import { POSSESSIVES } from './closed-words.ts';
import { nameLink } from './name-link.ts';
import { nominalVerbs, type NominalVerb } from './nominal-verbs.ts';
import { happensAlone } from './happening-verbs.ts';
import { objectLength } from './object-length.ts';
import { aWord, isNounPhraseStart, lengthOf, someWords, type Phrase } from './phrase.ts';
import type { Clause } from './read-clause.ts';

/** Words of a subject at most that can be moved behind its verb without the phrase becoming hard to read. */
const MOST_MOVED = 7;

/** Words that may stand between an object and who acts on it. */
const MOST_BETWEEN = 5;

/** Verbs that take more than an object, so that their clause cannot be turned round. */
const TWOFOLD =
  /^(?:give|make|let|leave|keep|put|take|get|bring|turn|tell|ask|cost|pay|teach|show|hand|send|find|call|name|set|have|do|mean|matter|know|see|say|want|deserve|allow|enable|help|force|push|drive|compel|induce|oblige|encourage|require|persuade|deny|grant|offer|spare|owe|win|earn|render|declare|deem|consider|regard|treat|describe|end|need|refuse|claim|change|become|remain|advance)$/;

/** Nouns for what one fails or refuses to do. */
const TENDING: Readonly<Record<string, string>> = {
  fail: 'failure',
  refuse: 'refusal',
  decline: 'refusal',
  decide: 'decision',
  attempt: 'attempt',
  struggle: 'struggle',
  threaten: 'threat',
  pretend: 'pretence',
  hesitate: 'hesitation',
  agree: 'agreement',
  promise: 'promise',
  want: 'wish',
};

/** What a modal verb says of what happens, as an adjective. */
const EXPECTED: Readonly<Record<string, string>> = {
  will: 'expected',
  would: 'possible',
  may: 'possible',
  might: 'possible',
  could: 'possible',
};

/** Verbs of states, of which one cannot say that somebody fails to. */
const STATES =
  /^(?:know|want|need|like|exist|mean|matter|be|have|belong|believe|care|think|seem|love|own|understand|agree|cost|suffice|depend|differ|help|hurt|harm|lose|fear|fail)$/;

type NamedClause = Omit<Clause, 'tail' | 'whole'>;

/** A clause as a phrase that names what happens; undefined where that is not safe. */
export function nominalise(clause: Clause): Phrase | undefined {
  const { verb, subject } = clause;
  if (verb.isLink) return nameLink(clause, isMovable(subject));
  if (!isMovable(subject)) return undefined;
  if (verb.lemma === 'have') return nameLack(clause);
  if (verb.isNegated) return nameFailure(clause);
  if (verb.modal !== undefined) return nameExpectation(clause);
  if (verb.isPassive) return namePassive(clause);
  return nameTendency(clause) ?? nameVerb(clause);
}

/** “The assembly refused to meet”: refusal of the assembly to meet. */
function nameTendency({ subject, verb, rest }: Clause): Phrase | undefined {
  const noun = TENDING[verb.lemma];
  if (noun === undefined || rest[0]?.text !== 'to' || rest[0].pos !== 'PART') return undefined;
  return [...someWords(`${noun} of`), ...subject, ...rest];
}

function namePassive({ subject, verb, rest }: NamedClause): Phrase | undefined {
  const noun = nominalVerbs.get(verb.lemma);
  if (noun === undefined || isNounPhraseStart(rest)) return undefined;
  if (/^(?:VERB|PART|ADJ)$/.test(rest[0]?.pos ?? '')) return undefined;
  return [...someWords(`${noun.noun} ${noun.theme}`), ...subject, ...rest];
}

/** “Their right to be educated by …”: who acts would seem to do what is to be done. */
function isDoneTo(rest: Phrase): boolean {
  return rest.some(
    ({ text }, at) => /^(?:be|being|been)$/i.test(text) && rest[at + 1]?.pos === 'VERB',
  );
}

function nameVerb({ subject, verb, rest }: NamedClause): Phrase | undefined {
  const noun = nominalVerbs.get(verb.lemma);
  if (noun === undefined || TWOFOLD.test(verb.lemma) || fallsTo(verb.lemma, rest)) return undefined;
  const object = objectLength(rest);
  if (object === undefined || isSplit(rest, object) || isDoneTo(rest)) return undefined;
  if (object > 0) return aroundObject({ subject, rest }, noun, object);
  if (!happensAlone(verb.lemma) || !mayFollowSubject(rest)) return undefined;
  return [...someWords(`${noun.noun} ${noun.theme}`), ...subject, ...rest];
}

/** “The cost falls on the provinces”, “rose to power”: nothing becomes less or more. */
function fallsTo(lemma: string, [first, second]: Phrase): boolean {
  if (!/^(?:fall|rise)$/.test(lemma) || first === undefined) return false;
  if (/^(?:on|upon|into|under|within|among|through|for|against|above)$/i.test(first.text))
    return second?.pos !== 'NUM';
  return first.text === 'to' && !/^(?:NUM|ADV|DET)$/.test(second?.pos ?? '');
}

/** Whether what follows a verb without an object can follow its noun. */
function mayFollowSubject(rest: Phrase): boolean {
  const [first] = rest;
  if (/^(?:ADJ|VERB|PART)$/.test(first?.pos ?? '') || /ly$/.test(first?.text ?? '')) return false;
  return !isPhrasal(rest) && (rest.length !== 1 || first?.pos === 'NOUN');
}

/** “the mill’s ties with its buyers”: who acts must not come between what an owner has and what it is with. */
function isSplit(rest: Phrase, object: number): boolean {
  const isOwned = rest.slice(0, object).some(({ text }) => /[’']s?$/.test(text));
  return isOwned && /^(?:with|to|towards?|over|as|for)$/i.test(rest[object]?.text ?? '');
}

function aroundObject(
  { subject, rest }: Pick<NamedClause, 'subject' | 'rest'>,
  { noun, theme, agent }: NominalVerb,
  object: number,
): Phrase {
  const isVague = subject.length === 1 && subject[0]?.pos === 'PRON';
  const who = isVague ? [] : [aWord(agent, 'ADP'), ...subject];
  const isOwn = POSSESSIVES.test(rest[0]?.text ?? '') && lengthOf(rest.slice(0, object)) <= 3;
  const what = rest.slice(isOwn && !isVague ? 1 : 0, object);
  const after = rest.slice(object);
  return [
    ...someWords(`${noun} ${theme}`),
    ...what,
    ...(belongs(after) ? [...after, ...who] : [...who, ...after]),
  ];
}

/** Whether what follows an object says where or for whom it is, so that nothing may come between. */
function belongs(after: Phrase): boolean {
  const [first, second] = after;
  if (first === undefined || second?.pos === 'NUM' || second?.pos === 'VERB') return false;
  return /^(?:in|to|for|among|within|on)$/.test(first.text) && lengthOf(after) <= MOST_BETWEEN;
}

/** “fell upon”, “drew up”: the small word changes the sense. */
function isPhrasal([first]: Phrase): boolean {
  return (
    first !== undefined &&
    /^(?:up|out|off|upon|away|back|apart|behind|down|short|over)$/i.test(first.text)
  );
}

function nameLack({ subject, verb, rest }: Clause): Phrase | undefined {
  const [first, ...others] = rest;
  if (first === undefined || verb.modal !== undefined) return undefined;
  const isNone = first.text === 'no';
  if (!isNone && !verb.isNegated) return undefined;
  const lacking = isNone || /^(?:any|a|an)$/i.test(first.text) ? others : rest;
  if (!isNounPhraseStart(lacking) || lacking.some(({ pos }) => pos === 'VERB' || pos === 'PART'))
    return undefined;
  return [...someWords('lack of'), ...lacking, aWord('in', 'ADP'), ...subject];
}

function nameExpectation({ subject, verb, rest }: Clause): Phrase | undefined {
  const how = EXPECTED[verb.modal ?? ''];
  if (how === undefined) return undefined;
  const plain = { subject, verb: { ...verb, modal: undefined }, rest };
  const phrase = verb.isPassive ? namePassive(plain) : nameVerb(plain);
  return phrase && [aWord(how, 'ADJ'), ...phrase];
}

/** “Canals do not reach the tail” is a failure of theirs; “never” and “hardly” say something else. */
function nameFailure({ subject, verb, rest }: Clause): Phrase | undefined {
  if (
    verb.isPassive ||
    verb.main.text !== verb.lemma ||
    !verb.words.some(({ text }) => /^n.?t|^not$/i.test(text))
  )
    return undefined;
  const can = /^(?:can|could)$/.test(verb.modal ?? '');
  if (!can && (verb.modal !== undefined || STATES.test(verb.lemma))) return undefined;
  return [
    ...someWords(`${can ? 'inability' : 'failure'} of`),
    ...subject,
    ...someWords('to'),
    verb.main,
    ...rest,
  ];
}

const UNMOVABLE =
  /^(?:no|nobody|none|neither|few|little|nothing|any|anyone|whoever|what|who|which|each|every|one|some|all|half|most|many|much|not|only|i|we|you|he|she|it|they|this|that|these|those|here|there|more|less|fewer|even)$/i;

function isMovable(subject: Phrase): boolean {
  const [first] = subject;
  if (first === undefined || lengthOf(subject) > MOST_MOVED || UNMOVABLE.test(first.text))
    return false;
  if (first.pos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  return !subject.some(
    ({ pos, text }) =>
      (pos === 'VERB' && !/(?:ing|ed)$/.test(text)) ||
      pos === 'AUX' ||
      text === ',' ||
      /^(?:who|which|that|whose)$/.test(text),
  );
}
