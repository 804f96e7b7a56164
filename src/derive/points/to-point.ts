import type { Tagger } from '../../language/create-tagger.ts';
import type { Role } from '../labelled-article.ts';
import { clauseEnd } from './clause-end.ts';
import { findVerb } from './find-verb.ts';
import { lowerOpening } from './lower-opening.ts';
import { isThin, makeFragment, makePhrase, type Made } from './make-phrase.ts';
import { nameReferences } from './name-references.ts';
import { capitalise, lengthOf, textOf, trimPhrase, type Phrase } from './phrase.ts';
import { plainClause } from './plain-clause.ts';
import type { Point } from './point.ts';
import { QUALITY } from './point-quality.ts';
import { TO_ACT, TO_ATTRIBUTE, TO_SHORTEN, TO_STATE, toMind } from './point-remarks.ts';
import { reservationIn } from './reservation-in.ts';
import { readClause, withoutOpening } from './read-clause.ts';
import { repairTags } from './repair-tags.ts';
import { MOST_WORDS, shorten, withoutIdleAdverbs } from './shorten.ts';
import { splitAttribution } from './split-attribution.ts';
import { splitCausal, type Half } from './split-causal.ts';
import { splitDespite } from './split-despite.ts';
import { stripFraming, stripMarks } from './strip-framing.ts';
import { toAction } from './to-action.ts';
import { unwrapReport } from './unwrap-report.ts';
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

/**
 * A sentence as a point of an outline, in the form that its role wants: a phrase for a cause or effect, an action for a
 * way forward, as short a clause as says it for all else.
 */
export function toPoint({ text, before, role }: PointSource, tools: PointTools): Point {
  const sentence = stripFraming(text);
  const said = splitAttribution(sentence, tools.tag);
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
  const point = finish(
    { ...bound, quality: bound.quality * worth, who },
    text,
    actorIn(made, role),
  );
  const isNobodys = who === undefined && said.text.length < sentence.length;
  const reserved = role === 'counterargument' ? undefined : reservationIn(said.text, point.text);
  return { ...point, remarks: [...point.remarks, ...openQuestions(isNobodys, reserved)], clause };
}

/** Who acts, in an action. */
function actorIn({ who }: Made, role: Role): string | undefined {
  return role === 'way-forward' ? who : undefined;
}

/** What is left to do about words of somebody who is not named, and about what a point leaves out of its sentence. */
function openQuestions(isNobodys: boolean, reserved: string | undefined): readonly string[] {
  return [
    ...(isNobodys ? [TO_ATTRIBUTE] : []),
    ...(reserved === undefined ? [] : [toMind(reserved)]),
  ];
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
  if (role === 'cause') return half.isNominal === true ? withoutVerb(half, tools) : half;
  if (splitsSubject(sentence, tools)) return whole;
  if (half.isHedged === true) return whole;
  if (half.isPhrase || half.isNominal !== true) return half;
  const isShort = sentence.split(' ').length <= MOST_WORDS;
  return isShort || readClause(read(half.text, tools)) === undefined ? whole : half;
}

/** “losses due to the war exceeded the aid”: what the war did not do is cut off. */
function withoutVerb(half: Half, tools: PointTools): Half {
  const tokens = read(half.text, tools);
  const verb = findVerb(tokens);
  return verb === undefined
    ? half
    : { ...half, text: textOf(withoutAdverbs(tokens.slice(0, verb))), isPhrase: true };
}

function withoutAdverbs(phrase: Phrase): Phrase {
  return phrase.slice(0, phrase.findLastIndex(({ pos }) => pos !== 'ADV') + 1);
}

/** Whether the “due to …” of a sentence belongs to its subject, so that the verb stands behind both. */
function splitsSubject(sentence: string, tools: PointTools): boolean {
  const cause = splitCausal(sentence, 'cause');
  return cause.isNominal === true && findVerb(read(cause.text, tools)) !== undefined;
}

function read(sentence: string, { tag, isName }: PointTools): Phrase {
  return lowerOpening(withoutIdleAdverbs(repairTags(tag(stripFraming(sentence)))), isName);
}

function makeAction(sentence: Phrase): Made {
  const whole = trimPhrase(sentence);
  const main = withoutOpening(whole);
  const made = toAction(main);
  if (made === undefined)
    return { ...makePhrase(sentence, 'way-forward', undefined), remarks: [TO_ACT] };
  const who = made.actor ?? actorBefore(whole, main);
  const [verb, ...rest] = made.action;
  const action = verb === undefined ? [] : [verb, ...rest.slice(0, clauseEnd(rest))];
  const phrase = shorten(action);
  if (phrase === undefined || isCutLet(phrase))
    return { phrase: action, quality: QUALITY.whole, who, remarks: [TO_SHORTEN] };
  return { phrase, quality: QUALITY.ordered, who };
}

/** Words of one who is named in the opening of a sentence, at most. */
const MOST_OPENED = 5;

/** Who acts, where only the opening names it: “As Lahore grows, it must …”. */
function actorBefore(whole: Phrase, main: Phrase): string | undefined {
  if (main.length === whole.length || !/^it$/i.test(main[0]?.text ?? '')) return undefined;
  const subject = readClause(whole.slice(1, whole.length - main.length - 1))?.subject ?? [];
  const isNamed = subject.at(-1)?.pos === 'PROPN' && !subject.some(({ text }) => text === 'and');
  return isNamed && lengthOf(subject) <= MOST_OPENED ? textOf(subject) : undefined;
}

/** “Let the rules” has lost what they are to do. */
function isCutLet([first, ...others]: Phrase): boolean {
  return (
    /^let$/i.test(first?.text ?? '') && !others.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

function finish(
  { phrase, quality, who, remarks: own = [] }: Made,
  sentence: string,
  actor: string | undefined,
): Omit<Point, 'clause'> {
  const remarks = [...new Set([...own, ...nameReferences(phrase, actor)])];
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
