import { isDash } from '../dates/date-words.ts';
import type { QuantityReading } from './figure.ts';
import type { FoundFigure } from './found-figure.ts';
import type { Token } from './tokenise.ts';

/** “Rs70–85 billion” is from 70 billion on: the last sum of a range lends its magnitude to the first, where that has none. */
export function lendInRanges(
  found: readonly FoundFigure[],
  tokens: readonly Token[],
): readonly FoundFigure[] {
  return found.map((figure, at) => {
    const last = found[at + 1];
    const [reading] = figure.readings;
    if (last === undefined || reading?.kind !== 'money' || !isRange(figure, last, tokens))
      return figure;
    const magnitude = last.number?.magnitude ?? 1;
    const value = reading.value * magnitude;
    const lent: QuantityReading = { ...reading, value, isRounded: true };
    const number = figure.number && { ...figure.number, value, magnitude };
    return { ...figure, readings: [lent], ...(number && { number }) };
  });
}

/** Least magnitude that a range leaves out. */
const LEAST_LENT = 1000;

function isRange(first: FoundFigure, last: FoundFigure, tokens: readonly Token[]): boolean {
  if (first.number?.magnitude !== 1 || last.number === undefined) return false;
  const { value, magnitude } = last.number;
  if (magnitude < LEAST_LENT || first.number.value >= value / magnitude) return false;
  const joint = tokens[first.to];
  if (last.from !== first.to + 1) return false;
  const isBetween = joint?.lower === 'and' && tokens[first.from - 1]?.lower === 'between';
  return isDash(joint) || joint?.lower === 'to' || isBetween;
}
