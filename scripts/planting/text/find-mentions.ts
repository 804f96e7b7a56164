import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import type { Mention } from './mention.ts';

/**
 * Every figure and date of a text, in order.
 * @param as `date` for a field that holds a date; `figures` when digits are no dates: 1950 lives are not a year.
 */
export function findMentions(text: string, as: 'any' | 'date' | 'figures' = 'any'): Mention[] {
  if (as === 'figures') return findFigures(text);
  const { dates, rest } = findDates(text, as === 'date');
  return [...dates, ...findFigures(rest)].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(mention: Mention): number {
  return Math.min(...Object.values(mention.spans).map(({ from }) => from), Number.MAX_SAFE_INTEGER);
}
