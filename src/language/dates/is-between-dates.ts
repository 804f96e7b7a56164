import { isQuantity, type DateReading, type Figure } from '../figures/figure.ts';

/** Days in a month on average, for months between days. */
const MONTH = 30.44;

const MEASURES: readonly (string | undefined)[] = ['year', 'month', 'week', 'day'];

/** No claim has more; each pair of them is tried. */
const MOST_FIGURES = 100;

/**
 * Whether a length of time is the one between two dates of the same claim: “five years before” beside 2019 and 2024,
 * “twelve days after” beside 2 and 14 May. Those dates are held against the sources themselves.
 */
export function isBetweenDates({ readings: [own] }: Figure, figures: readonly Figure[]): boolean {
  if (own === undefined || !isQuantity(own) || !MEASURES.includes(own.unit)) return false;
  if (figures.length > MOST_FIGURES) return false;
  const dates = figures.flatMap(({ readings }) =>
    readings.filter((reading) => reading.kind === 'date'),
  );
  return dates.some((from) => dates.some((to) => spanIn(own.unit ?? '', from, to) === own.value));
}

/** How many of a measure lie between two dates; undefined where they do not say so exactly. */
function spanIn(unit: string, from: DateReading, to: DateReading): number | undefined {
  if (from.year === undefined || to.year === undefined) return undefined;
  if (unit === 'year') return to.year - from.year;
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === undefined || end === undefined) return undefined;
  if (unit === 'day') return end - start;
  if (unit === 'week') return Math.round((end - start) / 7);
  return unit === 'month' ? Math.round((end - start) / MONTH) : undefined;
}

/** The number of a day, counted from one that is long past. */
function dayNumber({ year, month, day }: DateReading): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * (m - 3) + 2) / 5) + day;
}
