import type { DateReading } from '../language/figures/figure.ts';
import { isPartialDate } from '../model/date.ts';

/** `1954`, `1954-05` or `1954-05-19`, as far as a date is written; undefined for a fiscal year, or without a year. */
export function isoDate({ year, month, day, fiscal }: DateReading): string | undefined {
  if (year === undefined || fiscal === true) return undefined;
  const text = [year, month, month === undefined ? undefined : day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isPartialDate(text) ? text : undefined;
}
