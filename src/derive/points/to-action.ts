import { nominalVerbs } from './nominal-verbs.ts';
import { openingVerbs } from '../../language/names/opening-verbs.ts';
import { aWord, isNounToken, lengthOf, textOf, trimPhrase, type Phrase } from './phrase.ts';
import { readClause, type Clause } from './read-clause.ts';
import type { Token } from '../../language/create-tagger.ts';

/** What should be done, and by whom where it is said. */
export interface Action {
  readonly action: Phrase;
  readonly actor: string | undefined;
}

const NO_ACTOR =
  /^(?:we|one|you|i|it|they|he|she|this|that|these|those|there|nobody|nothing|none|everyone|what|which|who|its?|their)$/i;

/** A recommendation as an order: “The State Bank should publish the list” asks to publish the list. */
export function toAction(sentence: Phrase): Action | undefined {
  const tokens = trimPhrase(sentence);
  if (isOrder(tokens)) return { action: orderOf(tokens), actor: undefined };
  const clause = readClause(tokens);
  if (clause === undefined) return undefined;
  return fromNeed(clause) ?? fromShould(clause);
}

/** Whether a sentence is an order already: it begins with the base form of a verb. */
function isOrder([first, second]: Phrase): boolean {
  if (first === undefined || second === undefined) return false;
  const verb = first.text.toLowerCase();
  if (/^(?:let|do|be|make|put|give|take|keep)$/.test(verb)) return true;
  if (first.pos === 'VERB' && first.lemma === verb && !isFiniteAfter(second)) return true;
  const isKnown = openingVerbs.has(verb) || nominalVerbs.has(verb);
  return (
    isKnown && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|ADP)$/.test(second.pos) && !isNounBefore(second)
  );
}

function isFiniteAfter({ pos }: Token): boolean {
  return pos === 'AUX' || pos === 'VERB';
}

function isNounBefore({ text }: Token): boolean {
  return /^(?:of|in|is|are|was|were|has|have|by|and)$/.test(text);
}

function orderOf(tokens: Phrase): Phrase {
  if (/^let$/i.test(tokens[0]?.text ?? '')) {
    const be = tokens.findIndex(({ text }) => text === 'be');
    const done = tokens[be + 1];
    if (be > 1 && done?.pos === 'VERB' && be < 9)
      return [baseOf(done), ...tokens.slice(1, be), ...tokens.slice(be + 2)];
  }
  return tokens;
}

const PLACES =
  /\b(?:step|remedy|answer|task|need|way|solution|priority|cure|place|thing|it|time|course|reform|aim|start|alternative|duty)\b/i;

/** “The first step is to publish it”. */
function fromNeed({ subject, verb, rest }: Clause): Action | undefined {
  const [first, second] = rest;
  if (!verb.isLink || verb.isNegated || first?.text !== 'to' || second?.pos !== 'VERB')
    return undefined;
  return PLACES.test(textOf(subject)) ? { action: rest.slice(1), actor: undefined } : undefined;
}

function fromShould(clause: Clause): Action | undefined {
  const { subject, verb, rest } = clause;
  const isTo = /^(?:need|have|ought)$/.test(verb.lemma) && rest[0]?.text === 'to';
  if (isTo)
    return verb.isNegated ? forbid(subject, rest.slice(1)) : fromToDo(subject, rest.slice(1));
  const isDue = verb.modal !== undefined && modalsOf(subject).test(verb.modal);
  const isBare =
    verb.modal === undefined && (verb.words[0]?.text === 'be' || isSubjunctive(subject, verb.main));
  if (verb.isLink || !(isDue || isBare)) return undefined;
  if (verb.isPassive)
    return verb.isNegated
      ? undefined
      : { action: undergone(verb.main, subject, rest), actor: undefined };
  return ordered(clause);
}

/** Of something that was named before (“it could grow”) only duty makes a recommendation. */
function modalsOf(subject: Phrase): RegExp {
  const isPronoun = subject.length === 1 && subject[0]?.pos === 'PRON';
  return isPronoun && !/^(?:we|one)$/i.test(subject[0]?.text ?? '')
    ? /^(?:should|must|ought)$/
    : /^(?:should|must|ought|may|might|could|can|need|would)$/;
}

/** The order for who should act; of a law or a fine, which nobody can order, “a fine to frighten the right people”. */
function ordered({ subject, verb, rest }: Clause): Action | undefined {
  if (subject.length === 0 || lengthOf(subject) > MOST_ACTOR) return undefined;
  if (subject.some(({ text }) => text === ',') || verb.words.some(({ text }) => text === 'well'))
    return undefined;
  const base = baseOf(verb.main);
  const order: Phrase = verb.isNegated
    ? [{ ...base, text: `do not ${base.text}` }, ...rest]
    : [base, ...rest];
  if (verb.modal === 'would' && mayAct(subject)) return undefined;
  const isFree = verb.modal !== undefined && /^(?:could|may|might|can)$/.test(verb.modal);
  if (isFree ? isAgent(subject) : mayAct(subject))
    return { action: order, actor: actorOf(subject) };
  return verb.isNegated || isFree
    ? undefined
    : { action: [...subject, aWord('to', 'PART'), base, ...rest], actor: undefined };
}

/** Words of one who should act, at most. */
const MOST_ACTOR = 8;

/** Things that do not act, though one may wish that they did. */
const THINGS =
  /^(?:law|bill|act|rule|fine|tax|rate|price|levy|fee|fund|budget|policy|plan|scheme|programme|project|reform|measure|step|approach|strategy|system|mechanism|model|process|agreement|treaty|deal|pact|register|list|database|website|report|audit|review|study|data|figure|curriculum|course|school|road|canal|dam|meter|line|money|loan|grant|stipend|salary|wage|pay|aid|incentive|penalty|punishment|licence|permit|card|form|amendment|ordinance|clause|quota|seat|post|term|target|test|exam|certificate|water|power|energy|land|crop|tree|thing|answer|remedy|solution|change|effort|dialogue|attention|focus|emphasis|cost|burden|debate|question|issue|problem|relationship|ties|tie|day|year|month|time|place|start|change|growth|investment|training|education|awareness|access|trade)s?$/;

function mayAct(subject: Phrase): boolean {
  const end = subject.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  const head = subject.slice(0, end < 0 ? undefined : end).at(-1);
  if (head === undefined || THINGS.test(head.lemma) || THINGS.test(head.text.toLowerCase()))
    return false;
  return (
    !subject.some(({ pos }) => pos === 'VERB') &&
    !/^(?:a|an|any|no|each|every|nothing|nobody)$/i.test(subject[0]?.text ?? '')
  );
}

/** Who acts in public affairs. */
const AGENTS =
  /^(?:we|one|government|state|ministry|board|commission|parliament|assembly|senate|court|police|province|party|bank|council|authority|department|university|cabinet|army|centre|federation|district|school|company|firm|union|association|court|bar|media|press|\p{L}{3,}(?:er|or|ist|ian|ant|men|man|people|minister)s?)$/u;

function isAgent(subject: Phrase): boolean {
  const end = subject.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  const head = subject.slice(0, end < 0 ? undefined : end).at(-1);
  return (
    mayAct(subject) &&
    head !== undefined &&
    (head.pos === 'PROPN' ||
      AGENTS.test(head.lemma.replace(/ies$/, 'y')) ||
      AGENTS.test(head.text.toLowerCase()))
  );
}

/** “ought not to sell degrees” */
function forbid(subject: Phrase, rest: Phrase): Action | undefined {
  const [verb, ...others] = rest;
  if (verb?.pos !== 'VERB' || !mayAct(subject)) return undefined;
  return { action: [{ ...verb, text: `do not ${verb.text}` }, ...others], actor: actorOf(subject) };
}

/** “needs to be published”, “has to publish”. */
function fromToDo(subject: Phrase, rest: Phrase): Action | undefined {
  const [first, second] = rest;
  if (first?.text === 'be' && second?.pos === 'VERB')
    return { action: undergone(second, subject, rest.slice(2)), actor: undefined };
  const verb = first?.pos === 'ADV' ? second : first;
  if (verb?.pos !== 'VERB') return undefined;
  return mayAct(subject)
    ? { action: rest, actor: actorOf(subject) }
    : { action: [...subject, aWord('to', 'PART'), ...rest], actor: undefined };
}

/** “that Nadra accept a widow’s fingerprint”: one that does not agree with its verb. */
function isSubjunctive(subject: Phrase, main: Token): boolean {
  if (subject.some(({ text }) => text === ',')) return false;
  const last = subject.at(-1);
  const isOne =
    isNounToken(last) &&
    !/s$/.test(last?.text ?? '') &&
    !subject.some(({ text }) => text === 'and');
  return (
    isOne &&
    main.pos === 'VERB' &&
    main.text === main.lemma &&
    !/(?:ed|t)$/.test(main.text) &&
    subject.length < 6
  );
}

/** “Ministries should be wound up in a year”: wind up ministries in a year. */
function undergone(done: Token, subject: Phrase, rest: Phrase): Phrase {
  const isParticle =
    /^(?:up|down|out|off|away|back)$/.test(rest[0]?.text ?? '') && rest[1]?.pos !== 'DET';
  const behind = isParticle ? 1 : 0;
  return [baseOf(done), ...rest.slice(0, behind), ...subject, ...rest.slice(behind)];
}

function actorOf(subject: Phrase): string | undefined {
  const [first] = subject;
  return first === undefined || NO_ACTOR.test(first.text) ? undefined : textOf(subject);
}

function baseOf(verb: Token): Token {
  return { ...verb, text: verb.lemma, isJoined: false };
}
