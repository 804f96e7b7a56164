import { z } from 'zod';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that exists: `1954`, `1954-05`, `1954-05-19`. */
export function isPartialDate(text: string): boolean {
  const [, year = '0000', month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  return Number(year) > 0 && Number(day) > 0 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The days of a month, from 1; none if there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const written = z.union([z.string(), z.int()]).transform(String);

/** A year, a month or a day, kept as it was written; YAML reads a bare year as a number. */
export const partialDateSchema = written.refine(isPartialDate, {
  error: 'is not a date: write `1954`, `1954-05` or `1954-05-19`, and a day that exists',
});

/** A whole day, `YYYY-MM-DD`. */
export const dateSchema = written.refine((text) => text.length === 10 && isPartialDate(text), {
  error: 'is not a day: write it as `2026-11-22`, and a day that exists',
});

/** A date, or the honest word for not having one. */
export const dateOrUnknownSchema = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((text) => text === 'unknown' || isPartialDate(text), {
    error: 'is not a date: write `2025`, `2025-10`, `2025-10-24`, or `unknown`',
  });

/** Whether date `a` lies wholly before date `b`; partial dates that overlap do not. */
export function isBefore(a: string, b: string): boolean {
  return a < b.slice(0, a.length);
}
