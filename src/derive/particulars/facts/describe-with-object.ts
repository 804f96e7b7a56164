import type { Chunk } from '../clauses/chunk.ts';
import { nounIn } from './noun-in.ts';
import type { Description } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { sayDoingOf } from './say-doing.ts';
import { changeOf, PRICE, SET } from './verbs.ts';

const PUTS = /^(?:puts?|estimates?|fixe[sd])$/;

/** A noun between verb and figure: “paid a fine of Rs 85,000”, “put pendency at 22 lakh cases”. */
export function describeWithObject(
  { subject, isPronoun, verbs, main, near, last, object }: Before,
  rest: readonly Chunk[],
): Description | undefined {
  if (near !== '') return undefined;
  if (last === '' && PRICE.test(main) && !isPronoun)
    return { parts: ['cost of', subject, 'to', object], unit: [] };
  if (last === 'of' && !isPronoun)
    return { parts: [object, ...sayDoingOf(object, subject, verbs), rest], unit: [] };
  if (last === 'at' && (SET.test(main) || PUTS.test(main)))
    return { parts: [object], unit: nounIn(rest) };
  const change = changeOf(main);
  return last === 'by' && change !== undefined
    ? { parts: [`${change} in`, object, rest], unit: [] }
    : undefined;
}
