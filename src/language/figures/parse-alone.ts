import type { FoundFigure } from './found-figure.ts';
import { measureOf } from './unit-at.ts';
import type { Token } from './tokenise.ts';

/** Measures of time that say how long without a number: “a fortnight” is two weeks. */
export const aloneMeasures: readonly string[] = ['fortnight', 'decade', 'century'];

/** `a fortnight`, `a decade`, `a century`; the last two make no claim: they are ages as often as lengths. */
export function parseAlone(tokens: readonly Token[], at: number): FoundFigure | undefined {
  const word = tokens[at + 1]?.lower ?? '';
  const measure = aloneMeasures.includes(word) ? measureOf(word) : undefined;
  if (tokens[at]?.lower !== 'a' || measure === undefined) return undefined;
  const { unit, factor } = measure;
  const readings = [{ kind: 'number', unit, value: factor, digits: 1 } as const];
  return { from: at, to: at + 2, readings, isSoft: word !== 'fortnight' };
}
