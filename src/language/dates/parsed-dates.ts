import type { DateReading, EraReading } from '../figures/figure.ts';
import type { FoundFigure } from '../figures/found-figure.ts';
import type { Token } from '../figures/tokenise.ts';

/** Dates read from tokens; `next` is the first token after them. */
export interface ParsedDates {
  readonly dates: readonly FoundFigure[];
  readonly next: number;
}

/** Reads dates that begin at a token; undefined where none does. */
export type DateParser = (tokens: readonly Token[], at: number) => ParsedDates | undefined;

/** One date that spans the tokens from one to another, the last excluded. */
export function oneDate(
  from: number,
  to: number,
  ...readings: readonly (DateReading | EraReading)[]
): ParsedDates {
  return { dates: [{ from, to, readings }], next: to };
}
