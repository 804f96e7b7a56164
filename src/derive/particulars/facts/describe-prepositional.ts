import type { Chunk } from '../clauses/chunk.ts';
import { amountThat } from './amount-that.ts';
import { describeLevel } from './describe-level.ts';
import { nounIn } from './noun-in.ts';
import { sortOf, type Description, type FigureSort, type PlacedFigure } from './placed-figure.ts';
import type { Before } from './read-before.ts';
import { changeOf, LEVEL, SET } from './verbs.ts';

const STANDS = /^(?:st[ao]nds?|stood|runs?|ran|sells?|sold)$/;

/** A preposition between verb and figure: “stood at 31 per cent”, “rose by a tenth”, “makes up a fifth of GDP”. */
export function describePrepositional(
  before: Before,
  rest: readonly Chunk[],
  placed: PlacedFigure,
): Description | undefined {
  const { subject, isPronoun, verbs, main, near } = before;
  const { amount, chunks, from } = placed;
  if (isPronoun) return undefined;
  const sort = sortOf(amount);
  if (isLevel(before) || isFirstOfTwo(before, placed)) return describeLevel(subject, rest, sort);
  const change = changeOf(main);
  if (near === 'by' && change !== undefined && sort !== 'count')
    return { parts: [`${change} in`, subject, rest], unit: [] };
  const particle = chunks.slice(from - 1, from);
  if (isPartOf(near, rest, sort))
    return {
      parts: ['share of', nounIn(rest.slice(1)), 'that', subject, verbs, particle],
      unit: [],
    };
  return sort === 'money' && /^(?:in|out|off|up|aside|over)$/.test(near)
    ? amountThat({ subject, verbs: [...verbs, ...particle] }, rest)
    : undefined;
}

function isLevel({ main, near, last }: Before): boolean {
  if (near === 'at') return STANDS.test(main) || SET.test(main);
  return near === 'to' && (changeOf(main) !== undefined || LEVEL.test(main) || last === 'to');
}

/** “From $5 million in 2015 to …”: the first of two levels, if it has a time of its own. */
function isFirstOfTwo(
  { main, near, last }: Before,
  { chunks, shape, from, to }: PlacedFigure,
): boolean {
  const isDated = chunks[to]?.lower === 'in' && chunks[to + 1]?.kind === 'T';
  const isRange = /F.*F/.test(shape.slice(from, to));
  return near === 'from' && last === '' && isDated && !isRange && changeOf(main) !== undefined;
}

/** “Makes up a fifth of GDP”, “accounts for a fifth of GDP”. */
function isPartOf(near: string, [of]: readonly Chunk[], sort: FigureSort): boolean {
  return sort === 'share' && of !== undefined && of.lower === 'of' && /^(?:up|for)$/.test(near);
}
