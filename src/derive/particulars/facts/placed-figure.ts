import type { Chunk } from '../clauses/chunk.ts';
import type { Amount } from './read-amount.ts';

/** A figure in its sentence. */
export interface PlacedFigure {
  readonly chunks: readonly Chunk[];
  /** The letters of all chunks. */
  readonly shape: string;
  /** Where the words about it begin: `more than`. */
  readonly from: number;
  /** Where what belongs to it ends: `a year`. */
  readonly to: number;
  readonly amount: Amount;
}

/** What a figure measures: words of the program’s own and chunks of the sentence, in the order of the fact’s text. */
export interface Description {
  readonly parts: readonly (string | readonly Chunk[])[];
  /** What follows the measure in the unit: `of GDP`, or the noun that is counted. */
  readonly unit: readonly Chunk[];
}

export type FigureSort = 'share' | 'money' | 'measure' | 'count';

/** What sort of thing a figure is: part of a whole, money, so many of a measure, or so many of something. */
export function sortOf({ kind, unit }: Amount): FigureSort {
  if (kind === 'percent' || kind === 'fraction') return 'share';
  if (kind === 'money') return 'money';
  return /[a-z]/i.test(unit.replace(/\b(?:lakh|crore|million|billion|arab|trillion)\b/g, ''))
    ? 'measure'
    : 'count';
}
