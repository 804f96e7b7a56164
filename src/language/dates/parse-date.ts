import { parseDayFirst, parseMonthFirst } from './parse-days.ts';
import { parseKnownDay } from './parse-known-day.ts';
import { parseNamedDay } from './parse-named-day.ts';
import { parseNumericDate } from './parse-numeric-date.ts';
import { parseDecade, parseFiscalYear, parseYearSpan } from './parse-years.ts';
import type { DateParser } from './parsed-dates.ts';

const PARSERS: readonly DateParser[] = [
  parseKnownDay,
  parseNamedDay,
  parseNumericDate,
  parseFiscalYear,
  parseYearSpan,
  parseDecade,
  parseDayFirst,
  parseMonthFirst,
];

/** Reads what is certainly a date and begins at a token; bare years are left, since they may be numbers. */
export const parseDate: DateParser = (tokens, at) => {
  for (const parse of PARSERS) {
    const parsed = parse(tokens, at);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
};
