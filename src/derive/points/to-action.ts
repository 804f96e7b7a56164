import { nominalVerbs } from './nominal-verbs.ts';
import { actionVerbs } from './action-verbs.ts';
import { isNounToken, lengthOf, textOf, trimPhrase, type Phrase } from './phrase.ts';
import { readClause, type Clause } from './read-clause.ts';
import type { Token } from '../../language/create-tagger.ts';

/** What should be done, and by whom where it is said. */
export interface Action {
  readonly action: Phrase;
  readonly actor: string | undefined;
}

const SHOULD = /^(?:should|must|shall|ought|need|may|might|could|can|would|will)$/;
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
  const isKnown = actionVerbs.has(verb) || nominalVerbs.has(verb);
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

/** “What is needed is a register”, “The first step is to publish it”. */
function fromNeed({ subject, verb, rest }: Clause): Action | undefined {
  if (!verb.isLink || verb.isNegated) return undefined;
  const [first, second] = rest;
  if (first?.text !== 'to' || second?.pos !== 'VERB') return undefined;
  const words = textOf(subject).toLowerCase();
  if (
    !/\b(?:step|remedy|answer|task|need|way|solution|priority|cure|place|thing|it|time|course|reform|aim|start|alternative|duty)\b/.test(
      words,
    )
  )
    return undefined;
  return { action: rest.slice(1), actor: undefined };
}

function fromShould({ subject, verb, rest }: Clause): Action | undefined {
  const isDue = verb.modal !== undefined && SHOULD.test(verb.modal);
  const isBare = verb.main.text === 'be' || isSubjunctive(subject, verb.main);
  const toDo = /^(?:need|have|ought|deserve)$/.test(verb.lemma) && rest[0]?.text === 'to';
  if (verb.isNegated) return isDue ? negated({ subject, verb, rest, tail: [] }) : undefined;
  if (toDo && !isDue) return fromToDo(subject, rest.slice(1));
  if (!isDue && !isBare) return undefined;
  if (verb.isLink) return undefined;
  if (verb.isPassive) return { action: undergone(verb.main, subject, rest), actor: undefined };
  if (toDo) return fromToDo(subject, rest.slice(1));
  if (subject.some(({ pos }) => pos === 'VERB') || lengthOf(subject) > 8) return undefined;
  if (subject.length === 0) return undefined;
  return { action: [baseOf(verb.main), ...rest], actor: actorOf(subject) };
}

function negated({ subject, verb, rest }: Clause): Action | undefined {
  if (verb.isPassive || verb.isLink) return undefined;
  return {
    action: [{ ...baseOf(verb.main), text: `do not ${verb.lemma}` }, ...rest],
    actor: actorOf(subject),
  };
}

/** “needs to be published”, “has to publish”. */
function fromToDo(subject: Phrase, rest: Phrase): Action | undefined {
  const [first, second] = rest;
  if (first?.text === 'be' && second?.pos === 'VERB')
    return { action: undergone(second, subject, rest.slice(2)), actor: undefined };
  return first?.pos === 'VERB' ? { action: rest, actor: actorOf(subject) } : undefined;
}

/** “that Nadra accept a widow’s fingerprint”: one that does not agree with its verb. */
function isSubjunctive(subject: Phrase, main: Token): boolean {
  const last = subject.at(-1);
  return (
    main.pos === 'VERB' &&
    main.text === main.lemma &&
    isNounToken(last) &&
    !/s$/.test(last?.text ?? '') &&
    subject.length < 6 &&
    !subject.some(({ text }) => text === 'and')
  );
}

/** “Ministries should be wound up in a year”: wind up ministries in a year. */
function undergone(done: Token, subject: Phrase, rest: Phrase): Phrase {
  const isParticle =
    /^(?:up|down|out|off|away|back|over|in)$/.test(rest[0]?.text ?? '') && rest[1]?.pos !== 'DET';
  const behind = isParticle ? 1 : 0;
  return [baseOf(done), ...rest.slice(0, behind), ...subject, ...rest.slice(behind)];
}

function actorOf(subject: Phrase): string | undefined {
  const [first] = subject;
  if (first === undefined || NO_ACTOR.test(first.text)) return undefined;
  return textOf(subject);
}

function baseOf(verb: Token): Token {
  return { ...verb, text: verb.lemma, isJoined: false };
}
