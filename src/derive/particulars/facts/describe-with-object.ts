import type { Chunk } from '../clauses/chunk.ts';
import { describeLevel } from './describe-level.ts';
import { nounIn } from './noun-in.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { sayDoingOf } from './say-doing.ts';
import { changeOf, PRICE, SET } from './verbs.ts';

const PUTS = /^(?:puts?|estimates?|fixe[sd])$/;

/** A noun between verb and figure: “paid a fine of Rs 85,000”, “put pendency at 22 lakh cases”. */
export function describeWithObject(
  before: Before,
  rest: readonly Chunk[],
  { amount }: PlacedFigure,
): Description | undefined {
  const { main, near, last, object } = before;
  if (near !== '' || object.some(({ kind }) => kind === 'F')) return undefined;
  const change = changeOf(main);
  if (last === 'by' && change !== undefined)
    return { parts: [`${change} in`, object, rest], unit: [] };
  const isLevel =
    (last === 'at' && (SET.test(main) || PUTS.test(main))) ||
    (last === 'to' && change !== undefined);
  if (!isLevel) return describeOwned(before, rest);
  const isNumber = object.some(({ lower }) => /^(?:number|count|tally|total)$/.test(lower));
  return isNumber && nounIn(rest).length === 0
    ? { parts: [object], unit: object.slice(-1) }
    : describeLevel(object, rest, sortOf(amount));
}

/** “The repair cost the town Rs 12 million”, “imposed a fine of Rs 85,000 on the builder”. */
function describeOwned(
  { subject, isPronoun, verbs, main, last, object }: Before,
  rest: readonly Chunk[],
): Description | undefined {
  if (isPronoun) return undefined;
  if (last === '' && PRICE.test(main))
    return { parts: ['cost of', subject, 'to', object], unit: [] };
  return last === 'of'
    ? { parts: [object, ...sayDoingOf(object, { subject, verbs, rest })], unit: [] }
    : undefined;
}
