import type { Tagger, Token } from '../../language/create-tagger.ts';
import type { Role } from '../labelled-article.ts';
import { nominalise, toParticiple } from './nominalise.ts';
import { capitalise, lengthOf, namesSomething, textOf, trimPhrase, type Phrase } from './phrase.ts';
import type { Point } from './point.ts';
import { clauseEnd, hasTense, readClause, withoutOpening, type Clause } from './read-clause.ts';
import { repairTags } from './repair-tags.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { MOST_WORDS, shorten, withoutIdleAdverbs } from './shorten.ts';
import { splitAttribution } from './split-attribution.ts';
import { splitCausal } from './split-causal.ts';
import { stripFraming } from './strip-framing.ts';
import { toAction } from './to-action.ts';

/** What points are made with. */
export interface PointTools {
  readonly tag: Tagger;
  /** Whether a word with a capital in front is a name; undefined where nothing tells. */
  readonly isName: (word: string) => boolean | undefined;
}

const TO_SHORTEN = 'TODO: shorten this point';
const TO_STATE = 'TODO: say as a statement what is asked here';
const TO_ACT = 'TODO: say what should be done, and by whom';

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
export function toPoint({ text: sentence, before, role }: PointSource, tools: PointTools): Point {
  const said = splitAttribution(stripFraming(sentence), tools.tag);
  const framed = stripFraming(said.text);
  const half =
    role === 'cause'
      ? splitCausal(framed, 'cause')
      : role === 'repercussion'
        ? splitCausal(framed, 'effect')
        : framed;
  const tokens = lowerOpening(withoutIdleAdverbs(repairTags(tools.tag(stripFraming(half)))), tools);
  const earlier =
    before === undefined ? undefined : lowerOpening(tools.tag(stripFraming(before)), tools);
  const made = role === 'way-forward' ? makeAction(tokens) : makePhrase(tokens, role, earlier);
  return finish({ ...made, who: made.who ?? said.speaker }, sentence);
}

interface Made {
  readonly phrase: Phrase;
  readonly quality: number;
  readonly who?: string | undefined;
  readonly remarks?: readonly string[];
}

function makeAction(sentence: Phrase): Made {
  const tokens = withoutOpening(trimPhrase(sentence));
  const made = toAction(tokens);
  const whole = { phrase: tokens, quality: 0.3 };
  if (made === undefined) return { ...makeClause(tokens), remarks: [TO_ACT] };
  const short = shorten(upToClauseEnd(made.action));
  if (short === undefined)
    return { ...whole, phrase: made.action, who: made.actor, remarks: [TO_SHORTEN] };
  return { phrase: short, quality: 1, who: made.actor };
}

/** An order ends where a new clause begins. */
function upToClauseEnd([verb, ...rest]: Phrase): Phrase {
  return verb === undefined ? [] : [verb, ...rest.slice(0, clauseEnd(rest))];
}

function makePhrase(tokens: Phrase, role: Role, before: Phrase | undefined): Made {
  const read = readClause(tokens);
  if (read === undefined) {
    const phrase = namesSomething(tokens) && !hasTense(tokens) ? shorten(tokens) : undefined;
    return phrase === undefined ? makeClause(tokens) : { phrase, quality: 0.8 };
  }
  const { clause, unresolved } = resolvePronoun(read, before);
  const remarks = unresolved === undefined ? [] : [`TODO: say what “${unresolved}” is`];
  if (role === 'cause' || role === 'repercussion') {
    for (const [make, quality] of [
      [nominalise, 1],
      [toParticiple, 0.9],
    ] as const) {
      const phrase = make(clause);
      const short = phrase && shorten(phrase);
      if (short !== undefined && lengthOf(short) >= 3) return { phrase: short, quality, remarks };
    }
  }
  const made = fromClause(clause) ?? makeClause(tokens);
  return { ...made, remarks: [...(made.remarks ?? []), ...remarks] };
}

/** The clause as it stands, without what was cut off. */
function fromClause({ subject, verb, rest }: Clause): Made | undefined {
  const words = [...subject, ...verb.words, ...rest];
  const short = shorten(words);
  if (
    short === undefined ||
    lengthOf(short) < 3 ||
    lengthOf(short) <= lengthOf(subject) + verb.words.length - 1
  )
    return undefined;
  return { phrase: short, quality: 0.75 };
}

function makeClause(tokens: Phrase): Made {
  const phrase = shorten(tokens);
  if (phrase !== undefined && lengthOf(tokens) <= MOST_WORDS) return { phrase, quality: 0.6 };
  return { phrase: trimPhrase(tokens), quality: 0.2, remarks: [TO_SHORTEN] };
}

function finish(made: Made, sentence: string): Point {
  const text = capitalise(textOf(trimPhrase(made.phrase)).replace(/[.,;:]+$/, ''));
  const isAsked = /\?["”’']?\s*$/.test(sentence);
  const remarks = [...(made.remarks ?? []), ...(isAsked ? [TO_STATE] : [])];
  const isPersonal = /\b(?:I|we|my|our|me|us|you|your)\b/.test(text) || /^(?:He|She)\b/.test(text);
  const isVague = /^(?:This|That|It|They|These|Those|He|She|There)\b/.test(text);
  const quality = made.quality * (isAsked ? 0.2 : 1) * (isPersonal ? 0.4 : 1) * (isVague ? 0.5 : 1);
  return { text, who: made.who, remarks, quality };
}

/** The first word without its capital, unless it is a name. */
function lowerOpening(tokens: Phrase, { isName }: PointTools): Phrase {
  const [first, ...others] = tokens;
  if (first === undefined || !/^\p{Lu}\p{Ll}*$/u.test(first.text) || first.text === 'I')
    return tokens;
  if (isName(first.text) ?? isNameByTag(first, others[0])) return tokens;
  return [{ ...first, text: first.text.toLowerCase() }, ...others];
}

function isNameByTag(first: Token, next: Token | undefined): boolean {
  if (first.pos !== 'NOUN' && first.pos !== 'PROPN' && first.pos !== 'VERB' && first.pos !== 'ADJ')
    return false;
  return first.pos === 'PROPN' && next?.pos === 'PROPN';
}
