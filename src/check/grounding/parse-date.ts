import type { DateReading, EraReading } from './figure.ts';
import { isDash, isDay, monthOf, yearOf } from './date-words.ts';
import { parseNumber, valueOf } from './parse-number.ts';
import type { Token } from './tokenise.ts';

/** Dates read from tokens, each with the tokens that it spans; `next` is the first token after them. */
export interface ParsedDates {
  readonly dates: readonly {
    readonly from: number;
    readonly to: number;
    readonly readings: readonly (DateReading | EraReading)[];
  }[];
  readonly next: number;
}

type Parser = (tokens: readonly Token[], at: number) => ParsedDates | undefined;

/** Reads what is certainly a date and begins at a token; bare years are left, since they may be numbers. */
export function parseDate(tokens: readonly Token[], at: number): ParsedDates | undefined {
  for (const parse of PARSERS) {
    const parsed = parse(tokens, at);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

/** `9/11`, `nine-eleven`, `26/11`: days that are known by their numbers. */
const parseNamedDay: Parser = (tokens, at) => {
  const [first, sign, second, after] = tokens.slice(at, at + 4);
  if (first === undefined || sign === undefined || second === undefined) return undefined;
  const written = `${first.lower}${sign.text}${second.lower}`;
  const isNine = ['9/11', 'nine-eleven', 'nine/eleven'].includes(written);
  if (isNine && !(after?.text === '/' && after.isAttached))
    return oneDate(at, at + 3, { kind: 'date', year: 2001, month: 9, day: 11 });
  if (written === '26/11')
    return oneDate(at, at + 3, { kind: 'date', year: 2008, month: 11, day: 26 });
  return first.lower === 'nine' && sign.lower === 'eleven'
    ? oneDate(at, at + 2, { kind: 'date', year: 2001, month: 9, day: 11 })
    : undefined;
};

/** `2001-09-11`; `2001-09` alone may be a span of years, which it is read as too. */
const parseIsoDate: Parser = (tokens, at) => {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5);
  if (year?.text.length !== 4 || dash?.text !== '-' || month?.text.length !== 2) return undefined;
  if (!dash.isAttached || !month.isAttached || month.kind !== 'number') return undefined;
  const reading = { kind: 'date', year: Number(year.text), month: Number(month.text) } as const;
  if (Number.isNaN(reading.year) || reading.month > 12 || reading.month < 1) return undefined;
  if (dash2?.text === '-' && dash2.isAttached && day?.kind === 'number' && day.isAttached)
    return oneDate(at, at + 5, { ...reading, day: Number(day.text) });
  return undefined;
};

/** `02-05-2011`, `2/5/2011`, `2.5.2011`: the day first, as in Pakistan. */
const parseNumericDate: Parser = (tokens, at) => {
  const [day, sign, month, sign2, year] = tokens.slice(at, at + 5);
  const parts = [sign, month, sign2, year];
  if (parts.some((part) => part?.isAttached !== true) || sign?.text !== sign2?.text)
    return undefined;
  if (day === undefined || !isDay(day) || !/^[-/.]$/.test(sign?.text ?? '')) return undefined;
  const [monthNumber, yearNumber] = [Number(month?.text), yearOf(year)];
  if (!(monthNumber >= 1 && monthNumber <= 12) || yearNumber === undefined) return undefined;
  const reading = { kind: 'date', year: yearNumber, month: monthNumber } as const;
  return oneDate(at, at + 5, { ...reading, day: valueOf(day) });
};

/** `2 May 2011`, `2nd of May`, `24–30 October 2025`, `2 and 3 May`. */
const parseDayFirst: Parser = (tokens, at) => {
  const days: { from: number; to: number; day: number }[] = [];
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || !isDay(token)) return undefined;
    const end = skipOrdinal(tokens, next + 1);
    days.push({ from: next, to: end, day: valueOf(token) });
    next = tokens[end]?.lower === 'of' ? end + 1 : end;
    const month = monthOf(tokens[next]);
    if (month !== undefined) return finishDays(tokens, days, { month, at: next });
    if (!isJoiner(tokens[end]) || days.length === 3) return undefined;
    next = end + 1;
  }
};

/** `May 2, 2011`, `May 2–4`, `May 2011`, `March–April 2022`, or a month alone where it must be one. */
const parseMonthFirst: Parser = (tokens, at) => {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  let next = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isAttached ? at + 2 : at + 1;
  const second = isJoiner(tokens[next]) ? monthOf(tokens[next + 1]) : undefined;
  if (second !== undefined) {
    const { year, next: end } = readYear(tokens, next + 2);
    return {
      dates: [
        { from: at, to: at + 1, readings: [{ kind: 'date', year, month }] },
        { from: next + 1, to: end, readings: [{ kind: 'date', year, month: second }] },
      ],
      next: end,
    };
  }
  const days: { from: number; to: number; day: number }[] = [];
  for (let token = tokens[next]; token !== undefined && isDay(token); token = tokens[next]) {
    const end = skipOrdinal(tokens, next + 1);
    days.push({ from: days.length === 0 ? at : next, to: end, day: valueOf(token) });
    next = end;
    if (!isJoiner(tokens[next]) || days.length === 2) break;
    next += 1;
  }
  if (days.length > 0) return finishDays(tokens, days, { month, at: next - 1 });
  const { year, next: end } = readYear(tokens, next);
  if (year === undefined && !isMonthFor(tokens, at)) return undefined;
  return oneDate(at, end, { kind: 'date', year, month });
};

/** `FY2018`, `fiscal year 2017-18`, `financial year 2018`: the year is the one in which it ends. */
const parseFiscalYear: Parser = (tokens, at) => {
  const word = tokens[at]?.lower ?? '';
  if (!['fy', 'fiscal', 'financial', 'fys'].includes(word)) return undefined;
  let next = at + 1;
  if (/^years?$/.test(tokens[next]?.lower ?? '')) next += 1;
  if (isDash(tokens[next]) && tokens[next]?.isAttached) next += 1;
  const first = tokens[next];
  const year = yearOf(first) ?? shortYear(first);
  if (first === undefined || year === undefined) return undefined;
  const last =
    isDash(tokens[next + 1]) || tokens[next + 1]?.text === '/' ? tokens[next + 2] : undefined;
  const end = last === undefined ? undefined : closingYear(year, last);
  if (end !== undefined && end === year + 1)
    return oneDate(at, next + 3, { kind: 'date', year: end, fiscal: true });
  return oneDate(at, next + 1, { kind: 'date', year, fiscal: true });
};

/** `2004–2014`, `2017-18`, `2001/02`: both ends; neighbours are a fiscal year too. */
const parseYearSpan: Parser = (tokens, at) => {
  const year = yearOf(tokens[at]);
  const [sign, last] = tokens.slice(at + 1, at + 3);
  if (year === undefined || last === undefined || !(isDash(sign) || sign?.text === '/'))
    return undefined;
  if (!last.isAttached && !isDash(sign)) return undefined;
  const end = closingYear(year, last);
  if (end === undefined) return undefined;
  const fiscal: DateReading[] = end === year + 1 ? [{ kind: 'date', year: end, fiscal: true }] : [];
  return {
    dates: [
      { from: at, to: at + 1, readings: [{ kind: 'date', year }, ...fiscal] },
      { from: at + 2, to: at + 3, readings: [{ kind: 'date', year: end }, ...fiscal] },
    ],
    next: at + 3,
  };
};

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** `1980s`, `the eighties`, `nineteenth century`, `21st century`. */
const parseEra: Parser = (tokens, at) => {
  const [token, next, after] = tokens.slice(at, at + 3);
  const year = yearOf(token);
  const isPlural = next?.lower === 's' && next.isAttached;
  if (year !== undefined && year % 10 === 0 && isPlural)
    return oneDate(at, at + 2, { kind: 'decade', from: year });
  if (year !== undefined && /^[’']$/.test(next?.text ?? '') && after?.lower === 's')
    return oneDate(at, at + 3, { kind: 'decade', from: year });
  const decade = DECADES.indexOf(token?.lower ?? '');
  return decade < 0 ? undefined : oneDate(at, at + 1, { kind: 'decade', from: 1920 + decade * 10 });
};

const PARSERS: readonly Parser[] = [
  parseNamedDay,
  parseIsoDate,
  parseNumericDate,
  parseFiscalYear,
  parseYearSpan,
  parseEra,
  parseDayFirst,
  parseMonthFirst,
];

function oneDate(from: number, to: number, reading: DateReading | EraReading): ParsedDates {
  return { dates: [{ from, to, readings: [reading] }], next: to };
}

function finishDays(
  tokens: readonly Token[],
  days: readonly { from: number; to: number; day: number }[],
  month: { month: number; at: number },
): ParsedDates {
  const { year, next } = readYear(tokens, month.at + 1);
  return {
    dates: days.map(({ from, to, day }, place) => ({
      from,
      to: place === days.length - 1 ? next : to,
      readings: [{ kind: 'date', year, month: month.month, day }],
    })),
    next,
  };
}

/** A year that follows, after a comma or `of` perhaps. */
function readYear(
  tokens: readonly Token[],
  at: number,
): { year?: number | undefined; next: number } {
  for (const gap of [0, 1]) {
    if (gap === 1 && !/^(?:,|\.|of|in)$/.test(tokens[at]?.lower ?? '')) break;
    const year = yearOf(tokens[at + gap]);
    if (year !== undefined && parseNumber(tokens, at + gap)?.magnitude === 1)
      return { year, next: at + gap + 1 };
  }
  return { next: at };
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.isAttached ? at + 1 : at;
}

function isJoiner(token: Token | undefined): boolean {
  return isDash(token) || /^(?:to|and|or|,|\/|&)$/.test(token?.lower ?? '');
}

/** A month alone is one only after such a word: “may” and “march” are verbs too. */
function isMonthFor(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (month?.text === month?.lower) return false;
  return (
    /^(?:in|of|since|until|till|by|from|to|during|last|this|next|early|late|mid|and|or|between|that|through|-|–)$/.test(
      before,
    ) || !/^(?:may|march|august)$/.test(month?.lower ?? '')
  );
}

/** The last year of a span: `18` after 2017 is 2018. */
function closingYear(year: number, last: Token): number | undefined {
  const whole = yearOf(last);
  if (whole !== undefined) return whole > year ? whole : undefined;
  if (last.kind !== 'number' || !/^\d\d$/.test(last.text)) return undefined;
  const end = Math.floor(year / 100) * 100 + Number(last.text);
  return end > year ? end : undefined;
}

function shortYear(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && token.isAttached && /^\d\d$/.test(token.text)
    ? 2000 + Number(token.text)
    : undefined;
}
