import type { DateMention, Span } from './mention.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const OTHER_DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const BETWEEN = '\\s*(?:–|-|,|to|and|or)\\s*';
const NOT_A_YEAR_AFTER = '(?![\\d%]|,\\d{3}|\\.\\d|\\s*(?:per cent|million|billion|USD))';

/** Ways to write a date, the fuller first: what one has taken the next does not see. */
const WAYS: readonly RegExp[] = [
  // 1954-05-19
  /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/dg,
  // the 10 of "10–18 October 2025"
  new RegExp(
    `(?<![\\d.,])${DAY}(?=${BETWEEN}(?:${OTHER_DAY}${BETWEEN})*${OTHER_DAY}\\s+${MONTH}\\b(?:,?\\s+${YEAR}\\b)?)`,
    'dg',
  ),
  new RegExp(`(?<![\\d.,])${DAY}\\s+(?:of\\s+)?${MONTH}\\b(?:,?\\s+${YEAR}\\b)?`, 'dg'),
  new RegExp(
    `\\b${MONTH}\\s+${DAY}\\b(?![\\d%]|[,.]\\d|\\s*(?:per cent|million|billion))(?:,?\\s+${YEAR}\\b)?`,
    'dg',
  ),
  new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'dg'),
  new RegExp(
    `(?<=\\b(?:in|of|by|since|early|late|mid|until|till|from|to|and|before|after|last|this|next)[\\s-])${MONTH}\\b`,
    'dgi',
  ),
  new RegExp(`\\b(?<month>${MONTHS.filter((name) => name.length > 5).join('|')})\\b`, 'dg'),
  /\b(?<decade>(?:1[5-9]|20)\d0)s\b/dg,
  new RegExp(
    `(?<![\\d.,$/]|\\d-)(?<fiscal>FY\\s?)?${YEAR}(?:[-–](?<short>\\d\\d))?${NOT_A_YEAR_AFTER}`,
    'dg',
  ),
];

/**
 * The dates of a text, and the text with each of them blanked out, so that what is left of digits is no date.
 * @param isDateField whether `2010-11` is a month of a year, and not a year that ends in the next.
 */
export function findDates(
  text: string,
  isDateField = false,
): { dates: DateMention[]; rest: string } {
  if (isDateField && /^\d{4}-\d{2}$/.test(text)) {
    const spans = { year: { from: 0, to: 4 }, month: { from: 5, to: 7 } };
    const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5))];
    const date = { kind: 'date', year, month, isDecade: false, isFiscal: false, spans } as const;
    return { dates: [date], rest: ' '.repeat(text.length) };
  }
  const dates: DateMention[] = [];
  let rest = text;
  for (const way of WAYS) {
    for (const match of [...rest.matchAll(way)]) {
      dates.push(...toDates(match));
      rest = blank(rest, { from: match.index, to: match.index + match[0].length });
    }
  }
  return { dates, rest };
}

function toDates(match: RegExpMatchArray): DateMention[] {
  const groups = match.groups ?? {};
  const year = groups['year'] ?? groups['decade'];
  const [yearSpan, monthSpan, daySpan] = [
    spanOf(match, groups['decade'] === undefined ? 'year' : 'decade'),
    spanOf(match, 'month'),
    spanOf(match, 'day'),
  ];
  const date: DateMention = {
    kind: 'date',
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(groups['month'] === undefined ? {} : { month: monthOf(groups['month']) }),
    ...(groups['day'] === undefined ? {} : { day: Number(groups['day']) }),
    isDecade: groups['decade'] !== undefined,
    isFiscal: groups['fiscal'] !== undefined || groups['short'] !== undefined,
    spans: {
      ...(yearSpan === undefined ? {} : { year: yearSpan }),
      ...(monthSpan === undefined ? {} : { month: monthSpan }),
      ...(daySpan === undefined ? {} : { day: daySpan }),
    },
  };
  if (groups['short'] === undefined || year === undefined) return [date];
  const end = Number(`${year.slice(0, 2)}${groups['short']}`);
  return [date, { ...date, year: end, spans: {} }];
}

function spanOf(match: RegExpMatchArray, name: string): Span | undefined {
  const [from, to] = match.indices?.groups?.[name] ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return MONTHS.findIndex((name) => name.toLowerCase() === written.toLowerCase()) + 1;
}

function blank(text: string, { from, to }: Span): string {
  return text.slice(0, from) + '\u0001'.repeat(to - from) + text.slice(to);
}
