import { parseNumber, valueOf } from '../figures/parse-number.ts';
import type { Token } from '../figures/tokenise.ts';
import { isDash, isDay, monthOf, yearOf } from './date-words.ts';
import type { DateReading } from '../figures/figure.ts';
import { parseYearSpan } from './parse-years.ts';
import { oneDate, type DateParser, type ParsedDates } from './parsed-dates.ts';

/** `2 May 2011`, `2nd of May`, `24–30 October 2025`, `2 and 3 May`. */
export const parseDayFirst: DateParser = (tokens, at) => {
  const days = readDays(tokens, at);
  if (days === undefined) return undefined;
  const place = tokens[days.next]?.lower === 'of' ? days.next + 1 : days.next;
  const month = monthOf(tokens[place]);
  return month === undefined ? undefined : finish(tokens, days.days, { month, next: place + 1 });
};

/** `May 2, 2011`, `May 2–4`, `May 2011`, `March–April 2022`, or a month alone where it must be one. */
export const parseMonthFirst: DateParser = (tokens, at) => {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const isShort = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isAttached === true;
  const next = isShort ? at + 2 : at + 1;
  const months = parseMonths(tokens, { at, next }, month);
  if (months !== undefined) return months;
  const days = readDays(tokens, next);
  if (days !== undefined) {
    const [first, ...others] = days.days;
    const all = first === undefined ? others : [{ ...first, from: at }, ...others];
    return finish(tokens, all, { month, next: days.next });
  }
  const { year, next: end } = readYear(tokens, next);
  if (year === undefined && !isMonthFor(tokens, at)) return undefined;
  return oneDate(at, end, { kind: 'date', year, month });
};

/** `March–April 2022`. */
function parseMonths(
  tokens: readonly Token[],
  { at, next }: { at: number; next: number },
  month: number,
): ParsedDates | undefined {
  const second = isJoiner(tokens[next]) ? monthOf(tokens[next + 1]) : undefined;
  if (second === undefined) return undefined;
  const span = fiscalSpan(tokens, next + 2);
  if (span !== undefined && !/^(?:and|or|,)$/.test(tokens[next]?.lower ?? ''))
    return monthsOfFiscalYear({ at, next, year: span.year, end: span.next }, [month, second]);
  const { year, next: end } = readYear(tokens, next + 2);
  return {
    dates: [
      { from: at, to: at + 1, readings: [{ kind: 'date', year, month }] },
      { from: next + 1, to: end, readings: [{ kind: 'date', year, month: second }] },
    ],
    next: end,
  };
}

/** The first of the two years of `2023-24`, which may stand after `of`. */
function fiscalSpan(
  tokens: readonly Token[],
  at: number,
): { year: number; next: number } | undefined {
  const place = /^(?:,|of|in)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const parsed = parseYearSpan(tokens, place);
  const year = yearOf(tokens[place]);
  const isFiscal = parsed?.dates[0]?.readings.some(
    (it) => it.kind === 'date' && it.fiscal === true,
  );
  return isFiscal === true && year !== undefined ? { year, next: parsed?.next ?? at } : undefined;
}

/** Pakistan’s fiscal year begins in July. */
const FIRST_MONTH = 7;

/** `July–March 2023-24`: both months in their years, the fiscal year, and how many months those are. */
function monthsOfFiscalYear(
  { at, next, year, end }: { at: number; next: number; year: number; end: number },
  months: readonly [number, number],
): ParsedDates {
  const [first, last] = months.map((month): DateReading => ({
    kind: 'date',
    month,
    year: month < FIRST_MONTH ? year + 1 : year,
  }));
  const length = ((months[1] - months[0] + 12) % 12) + 1;
  const count = { kind: 'number', unit: 'month', value: length, digits: 2 } as const;
  const part = { kind: 'fraction', value: length / 12, digits: 2 } as const;
  const isQuarters = length % 3 === 0;
  const fiscal: DateReading = { kind: 'date', year: year + 1, fiscal: true, isSpan: true };
  return {
    dates: [
      { from: at, to: next, readings: first === undefined ? [] : [first] },
      { from: next + 1, to: end - 3, readings: last === undefined ? [] : [last] },
      { from: end - 3, to: end, readings: [fiscal] },
      { from: at, to: end, readings: isQuarters ? [count, part] : [count], isSoft: true },
    ],
    next: end,
  };
}

interface ReadDay {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

/** Days that one gives together. */
const MOST_DAYS = 3;

function readDays(
  tokens: readonly Token[],
  at: number,
): { days: readonly ReadDay[]; next: number } | undefined {
  const days: ReadDay[] = [];
  let next = at;
  for (let token = tokens[at]; token !== undefined && isDay(token); token = tokens[next]) {
    const to = skipOrdinal(tokens, next + 1);
    days.push({ from: next, to, day: valueOf(token) });
    const following = tokens[to + 1];
    const isMore = isJoiner(tokens[to]) && following !== undefined && isDay(following);
    if (!isMore || days.length === MOST_DAYS) return { days, next: to };
    next = to + 1;
  }
  return undefined;
}

function finish(
  tokens: readonly Token[],
  days: readonly ReadDay[],
  { month, next }: { month: number; next: number },
): ParsedDates {
  const { year, next: end } = readYear(tokens, next);
  return {
    dates: days.map(({ from, to, day }, place) => ({
      from,
      to: place === days.length - 1 ? end : to,
      readings: [{ kind: 'date', year, month, day }],
    })),
    next: end,
  };
}

/** A year that follows, after a comma or `of` perhaps. */
function readYear(
  tokens: readonly Token[],
  at: number,
): { year?: number | undefined; next: number } {
  const short = shortYear(tokens, at);
  if (short !== undefined) return { year: short, next: at + 2 };
  const gap = /^(?:,|\.|of|in)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
  const year = yearOf(tokens[at + gap]);
  if (year === undefined || parseNumber(tokens, at + gap)?.magnitude !== 1) return { next: at };
  return { year, next: at + gap + 1 };
}

/** Of `November ’21`; two digits from 50 on are of the last century. */
function shortYear(tokens: readonly Token[], at: number): number | undefined {
  const [sign, digits] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || !/^[’‘']$/.test(sign.text)) return undefined;
  if (digits?.isAttached !== true || !/^\d\d$/.test(digits.text)) return undefined;
  return Number(digits.text) + (Number(digits.text) < 50 ? 2000 : 1900);
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.isAttached ? at + 1 : at;
}

function isJoiner(token: Token | undefined): boolean {
  return isDash(token) || /^(?:to|and|or|,|\/|&)$/.test(token?.lower ?? '');
}

/** Words after which a name of a month is one: “may”, “march” and “august” are other words too. */
const BEFORE_MONTH =
  /^(?:in|of|since|until|till|by|from|to|during|last|this|next|early|late|mid|and|or|between|that|through|-|–)$/;

function isMonthFor(tokens: readonly Token[], at: number): boolean {
  const isPlain = !/^(?:may(?:[’']s)?|march|august)$/.test(tokens[at]?.lower ?? '');
  return isPlain || BEFORE_MONTH.test(tokens[at - 1]?.lower ?? '');
}
