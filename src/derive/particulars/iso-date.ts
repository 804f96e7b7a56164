import type { DateReading } from '../../language/figures/figure.ts';

/** `1954`, `1954-05` or `1954-05-19`, as far as a date is written; undefined for a fiscal year, or without a year. */
export function isoDate({ year, month, day, fiscal }: DateReading): string | undefined {
  if (year === undefined || fiscal === true || (month !== undefined && (month < 1 || month > 12)))
    return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${pad(month)}`;
  return day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
