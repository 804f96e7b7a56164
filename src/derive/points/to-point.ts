import type { Tagger } from '../../language/create-tagger.ts';
import type { Role } from '../labelled-article.ts';
import { clauseEnd } from './clause-end.ts';
import { hasTense } from './find-verb.ts';
import { isDoubtful } from './is-doubtful.ts';
import { nameReferences, sayWhat } from './name-references.ts';
import { MOST_PLAIN, plainClause } from './plain-clause.ts';
import { splitDespite } from './split-despite.ts';
import { unwrapReport } from './unwrap-report.ts';
import { fitClause } from './fit-clause.ts';
import { lowerOpening } from './lower-opening.ts';
import { nominalise } from './nominalise.ts';
import {
  capitalise,
  lengthOf,
  namesSomething,
  textOf,
  trimPhrase,
  withoutArticle,
  type Phrase,
} from './phrase.ts';
import type { Point } from './point.ts';
import { readClause, withoutOpening, type Clause } from './read-clause.ts';
import { repairTags } from './repair-tags.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { MOST_WORDS, shorten, withoutIdleAdverbs } from './shorten.ts';
import { splitAttribution } from './split-attribution.ts';
import { splitCausal, type Half } from './split-causal.ts';
import { stripFraming, stripMarks } from './strip-framing.ts';
import { toAction } from './to-action.ts';
import { toParticiple } from './to-participle.ts';
import { QUALITY } from './point-quality.ts';
import { TO_ACT, TO_SHORTEN, TO_STATE } from './point-remarks.ts';
import { weighPoint } from './weigh-point.ts';

/** What points are made with. */
export interface PointTools {
  readonly tag: Tagger;
  /** Whether a word with a capital in front is a name; undefined where nothing tells. */
  readonly isName: (word: string) => boolean | undefined;
}

/** A sentence that a point is made of. */
export interface PointSource {
  readonly text: string;
  /** The sentence before it in its paragraph, for what a pronoun stands for. */
  readonly before?: string | undefined;
  readonly role: Role;
}

/** Words of a point at least. */
const LEAST_WORDS = 3;

/**
 * A sentence as a point of an outline, in the form that its role wants: a phrase for a cause or effect, an action for a
 * way forward, as short a clause as says it for all else.
 */
export function toPoint({ text, before, role }: PointSource, tools: PointTools): Point {
  const said = splitAttribution(stripFraming(text), tools.tag);
  const told = unwrapReport(stripFraming(stripMarks(said.text)));
  const { opened, rest } = splitDespite(told.text);
  const half = halfOf(rest, role, tools);
  const part = read(half.text, tools);
  const earlier = before === undefined ? undefined : read(stripMarks(before), tools);
  const named = half.isPhrase || told.isPhrase ? nameHalf(part, rest, tools) : undefined;
  const tokens = half.isPhrase && named === undefined ? read(rest, tools) : part;
  const made =
    named ?? (role === 'way-forward' ? makeAction(tokens) : makePhrase(tokens, role, earlier));
  const bound = opened === undefined ? made : addDespite(made, read(opened, tools));
  const worth = told.isBare ? WORTH.bare : 1;
  const who = made.who ?? said.speaker ?? told.speaker;
  const clause = capitalise(textOf(plainClause(tokens)));
  return { ...finish({ ...bound, quality: bound.quality * worth, who }, text), clause };
}

/** What stood beside the verb of a sentence, if it tells enough without it. */
function nameHalf(half: Phrase, sentence: string, tools: PointTools): Made | undefined {
  const made = makeFragment(half[0]?.pos === 'ADP' ? withoutOpening(half) : half);
  return made === undefined || isThin(made.phrase, read(sentence, tools)) ? undefined : made;
}

/** Words of a point at most with a “despite …” behind it. */
const MOST_WITH_DESPITE = 20;

function addDespite(made: Made, opened: Phrase): Made {
  const phrase = [...trimPhrase(made.phrase), ...opened];
  return lengthOf(phrase) > MOST_WITH_DESPITE ? made : { ...made, phrase };
}

/** The half of a sentence that its role wants; all of it where an effect would lose what tells it. */
function halfOf(sentence: string, role: Role, tools: PointTools): Half {
  const whole = { text: sentence, isPhrase: false };
  if (role !== 'cause' && role !== 'repercussion') return whole;
  const half = splitCausal(sentence, role === 'cause' ? 'cause' : 'effect');
  if (role === 'cause' || half.isPhrase || !half.isNominal) return half;
  const isShort = sentence.split(' ').length <= MOST_WORDS;
  return isShort || readClause(read(half.text, tools)) === undefined ? whole : half;
}

function read(sentence: string, { tag, isName }: PointTools): Phrase {
  return lowerOpening(withoutIdleAdverbs(repairTags(tag(stripFraming(sentence)))), isName);
}

interface Made {
  readonly phrase: Phrase;
  readonly quality: number;
  readonly who?: string | undefined;
  readonly remarks?: readonly string[];
}

function makeAction(sentence: Phrase): Made {
  const made = toAction(withoutOpening(trimPhrase(sentence)));
  if (made === undefined)
    return { ...makePhrase(sentence, 'way-forward', undefined), remarks: [TO_ACT] };
  const [verb, ...rest] = made.action;
  const action = verb === undefined ? [] : [verb, ...rest.slice(0, clauseEnd(rest))];
  const phrase = shorten(action);
  if (phrase === undefined || isCutLet(phrase))
    return { phrase: action, quality: QUALITY.whole, who: made.actor, remarks: [TO_SHORTEN] };
  return { phrase, quality: QUALITY.ordered, who: made.actor };
}

/** What has no verb with a tense of its own, as it stands. */
/** “Let the rules” has lost what they are to do. */
function isCutLet([first, ...others]: Phrase): boolean {
  return (
    /^let$/i.test(first?.text ?? '') && !others.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

function makeFragment(tokens: Phrase): Made | undefined {
  const phrase =
    namesSomething(tokens) && !hasTense(tokens)
      ? shorten(isDoing(tokens) ? tokens : withoutArticle(tokens))
      : undefined;
  return (
    phrase && { phrase, quality: lengthOf(phrase) < LEAST_WORDS ? QUALITY.loose : QUALITY.fragment }
  );
}

/** “the board selling land” is a clause without its tense and keeps its article. */
function isDoing(phrase: Phrase): boolean {
  return phrase.some(({ pos, text }, at) => at > 1 && pos === 'VERB' && /ing$/.test(text));
}

function makePhrase(tokens: Phrase, role: Role, before: Phrase | undefined): Made {
  const found = readClause(tokens);
  if (found === undefined) return makeFragment(tokens) ?? makePlain(tokens);
  const { clause, unresolved } = resolvePronoun(found, before);
  if (isDoubtful(found)) return makePlain(tokens, unresolved);
  const named = role === 'cause' || role === 'repercussion' ? nameClause(clause) : undefined;
  const made = named ?? fromClause(clause) ?? makePlain(tokens);
  if (isThin(made.phrase, tokens)) return makePlain(tokens, unresolved);
  const isOpen = unresolved !== undefined && named?.quality !== QUALITY.named;
  const bound = boundIn(clause);
  return {
    ...made,
    quality: bound === undefined ? made.quality : made.quality * BOUND_WORTH,
    remarks: [
      ...(made.remarks ?? []),
      ...(isOpen ? [sayWhat(unresolved)] : []),
      ...(bound === undefined ? [] : [`TODO: mind what was cut off: “${bound}”`]),
    ],
  };
}

/** What a point is worth when something that bounds it was cut off. */
const BOUND_WORTH = 0.6;

/** What was cut off a clause, if it bounds what the clause says: “without …”, “unless …”. */
function boundIn({ tail }: Clause): string | undefined {
  const end = tail.findIndex(({ text }, at) => at > 0 && /^[;:—]$/.test(text));
  const cut = tail.slice(0, end < 0 ? undefined : end);
  const at = cut.findIndex(({ text }) =>
    /^(?:without|unless|except|until|if|provided|only)$/i.test(text),
  );
  return at < 0 || at > NEAR_TAIL ? undefined : textOf(cut.slice(at));
}

/** Words behind a clause among which what bounds it stands. */
const NEAR_TAIL = 10;

/** A clause as a phrase that names what happens. */
function nameClause(clause: Clause): Made | undefined {
  for (const { name, quality } of [
    { name: nominalise, quality: QUALITY.named },
    { name: toParticiple, quality: QUALITY.happening },
  ]) {
    const phrase = fitClause(clause, name);
    if (phrase !== undefined) return { phrase, quality };
  }
  return undefined;
}

/** The clause as it stands, without what was cut off. */
function fromClause(clause: Clause): Made | undefined {
  const phrase = fitClause(clause, ({ subject, verb, rest }) => [
    ...subject,
    ...verb.words,
    ...rest,
  ]);
  return phrase && { phrase, quality: QUALITY.clause };
}

/** Words of a phrase that tells too little, where more words than these were cut off. */
const THIN = { words: 4, cut: 5 };

function isThin(phrase: Phrase, sentence: Phrase): boolean {
  const length = lengthOf(phrase);
  return length <= THIN.words && lengthOf(sentence) - length > THIN.cut;
}

/** The main clause as it stands, with what its pronoun leaves open. */
function makePlain(sentence: Phrase, unresolved?: string): Made {
  const phrase = plainClause(sentence);
  const isLong = lengthOf(phrase) > MOST_PLAIN;
  return {
    phrase,
    quality: isLong ? QUALITY.whole : QUALITY.plain,
    remarks: [
      ...(isLong ? [TO_SHORTEN] : []),
      ...(unresolved === undefined ? [] : [sayWhat(unresolved)]),
    ],
  };
}

function finish(
  { phrase, quality, who, remarks: own = [] }: Made,
  sentence: string,
): Omit<Point, 'clause'> {
  const remarks = [...own, ...nameReferences(phrase)];
  const text = capitalise(textOf(trimPhrase(phrase)).replace(/[.,;:?!]+$/, ''));
  const isAsked = /\?["”’']?\s*$/.test(sentence);
  return {
    text,
    who,
    remarks: isAsked ? [...remarks, TO_STATE] : remarks,
    quality:
      weighPoint(text, { quality, isNamed: quality >= QUALITY.named }) *
      (isAsked ? WORTH.asked : 1) *
      (remarks.includes(TO_ACT) ? WORTH.noAction : 1),
  };
}

/** What a question is worth as a point, a recommendation that names no action, and words of which only the fact is told. */
const WORTH = { asked: 0.2, noAction: 0.6, bare: 0.3 };
