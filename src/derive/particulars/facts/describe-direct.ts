import type { Chunk } from '../clauses/chunk.ts';
import { amountThat } from './amount-that.ts';
import { describeLevel } from './describe-level.ts';
import { headOf } from './head-of.ts';
import { nounIn } from './noun-in.ts';
import { sortOf, type Description, type FigureSort, type PlacedFigure } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { sayDoingOf } from './say-doing.ts';
import { changeOf, LEVEL, PRICE } from './verbs.ts';

const REACHES = /^(?:reach(?:es|ed)?|hits?|touch(?:es|ed)?|exceed(?:s|ed)?)$/;
const TIME = /^(?:day|week|month|year|hour|minute)s?$/;
const TAKES = /^(?:takes?|took|lasts?|lasted)$/;

/** A figure right behind the verb: “Pakistan recorded 74 cases”. @param rest what follows the figure. */
export function describeDirect(
  before: Before,
  rest: readonly Chunk[],
  { amount }: PlacedFigure,
): Description | undefined {
  const { subject, isPronoun, main } = before;
  const sort = sortOf(amount);
  if (TIME.test(amount.unit) && wordOf(rest) === 'of') return undefined;
  if (isPronoun) return wordOf(subject) === 'there' ? describeExisting(rest, sort) : undefined;
  if (LEVEL.test(main)) return describeState(before, rest, sort);
  const change = changeOf(main);
  if (change !== undefined && sort === 'share' && wordOf(rest) !== 'of')
    return { parts: [`${change} in`, subject, rest], unit: [] };
  return describeTaken(before, rest, sort) ?? describeObject(before, rest, sort);
}

/** “The rate is 31 per cent”, “the Act is fifteen years old”. */
function describeState(
  { subject, main }: Before,
  rest: readonly Chunk[],
  sort: FigureSort,
): Description | undefined {
  if (sort === 'count' && REACHES.test(main)) return undefined;
  return wordOf(rest) === 'old'
    ? { parts: ['age of', subject], unit: [] }
    : describeLevel(subject, rest, sort);
}

/** What something costs, and how long it takes. */
function describeTaken(
  { subject, verbs, main }: Before,
  rest: readonly Chunk[],
  sort: FigureSort,
): Description | undefined {
  if (TAKES.test(main) && sort === 'measure')
    return { parts: ['time that', subject, verbs, rest], unit: [] };
  return PRICE.test(main) && sort === 'money'
    ? { parts: ['cost of', subject, rest], unit: [] }
    : undefined;
}

/** “There are 38 officers in the province”. */
function describeExisting(rest: readonly Chunk[], sort: FigureSort): Description | undefined {
  const noun = nounIn(rest);
  if (sort !== 'count' || noun.length === 0) return undefined;
  return { parts: [noun, rest.slice(noun.length)], unit: headOf(noun) };
}

/** What is counted, or of what the figure is a part, with what is done to it. */
function describeObject(
  { subject, verbs }: Before,
  rest: readonly Chunk[],
  sort: FigureSort,
): Description | undefined {
  const isOf = wordOf(rest) === 'of';
  const noun = nounIn(isOf ? rest.slice(1) : rest);
  if (noun.length === 0)
    return sort === 'money' && !isOf ? amountThat({ subject, verbs }, rest) : undefined;
  if (isOf === (sort === 'count')) return undefined;
  const first = sort === 'share' ? ['share of'] : [];
  const after = rest.slice(noun.length + (isOf ? 1 : 0));
  const unit = sort === 'count' ? headOf(noun) : [];
  return { parts: [...first, noun, ...sayDoingOf(noun, { subject, verbs, rest: after })], unit };
}

function wordOf([chunk]: readonly Chunk[]): string {
  return chunk === undefined ? '' : chunk.lower;
}
