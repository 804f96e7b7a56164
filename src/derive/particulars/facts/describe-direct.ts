import type { Chunk } from '../clauses/chunk.ts';
import { amountThat } from './amount-that.ts';
import { describeLevel } from './describe-level.ts';
import { headOf } from './head-of.ts';
import { nounIn } from './noun-in.ts';
import { sortOf, type Description, type FigureSort, type PlacedFigure } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { sayDoingOf } from './say-doing.ts';
import { changeOf, LEVEL, PRICE } from './verbs.ts';

const TAKES = /^(?:takes?|took|lasts?|lasted)$/;

/** A figure right behind the verb: “Pakistan recorded 74 cases”. @param rest what follows the figure. */
export function describeDirect(
  before: Before,
  rest: readonly Chunk[],
  { amount }: PlacedFigure,
): Description | undefined {
  const { subject, isPronoun, verbs, main } = before;
  const sort = sortOf(amount);
  if (isPronoun) return wordOf(subject) === 'there' ? describeExisting(rest, sort) : undefined;
  if (TAKES.test(main) && sort === 'measure')
    return { parts: ['time that', subject, verbs, rest], unit: [] };
  if (PRICE.test(main) && sort === 'money') return { parts: ['cost of', subject, rest], unit: [] };
  if (LEVEL.test(main)) return describeLevel(subject, rest, sort);
  const change = changeOf(main);
  if (change !== undefined && sort === 'share' && wordOf(rest) !== 'of')
    return { parts: [`${change} in`, subject, rest], unit: [] };
  return describeObject(before, rest, sort);
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
  return { parts: [...first, noun, ...sayDoingOf(noun, subject, verbs), after], unit };
}

function wordOf([chunk]: readonly Chunk[]): string {
  return chunk === undefined ? '' : chunk.lower;
}
