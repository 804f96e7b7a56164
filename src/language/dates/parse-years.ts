import type { DateReading } from '../figures/figure.ts';
import type { Token } from '../figures/tokenise.ts';
import { isDash, yearOf } from './date-words.ts';
import { oneDate, type DateParser } from './parsed-dates.ts';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Words with which years may begin. */
export const yearWords: readonly string[] = [...DECADES, 'fy', 'fys', 'fiscal', 'financial'];

/** `FY2018`, `fiscal year 2017-18`, `fiscal years 2002 to 2018`: the year is the one in which it ends. */
export const parseFiscalYear: DateParser = (tokens, at) => {
  if (!/^(?:fys?|fiscal|financial)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const place = skipToYear(tokens, at + 1);
  const year = yearOf(tokens[place]) ?? shortYear(tokens, place, at);
  if (year === undefined) return undefined;
  const end = spanEnd(tokens, place, year);
  if (end === year + 1)
    return oneDate(at, place + 3, { kind: 'date', year: end, fiscal: true, isSpan: true });
  const first = oneDate(at, place + 1, { kind: 'date', year, fiscal: true });
  const last = /^(?:to|and|or|through|[-–—])$/.test(tokens[place + 1]?.lower ?? '')
    ? yearOf(tokens[place + 2])
    : undefined;
  if (last === undefined) return first;
  const second = oneDate(place + 2, place + 3, { kind: 'date', year: last, fiscal: true });
  return { dates: [...first.dates, ...second.dates], next: second.next };
};

function skipToYear(tokens: readonly Token[], at: number): number {
  const after = /^years?$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const isJoint = isDash(tokens[after]) || /^[’‘']$/.test(tokens[after]?.text ?? '');
  return isJoint && tokens[after + 1]?.kind === 'number' ? after + 1 : after;
}

/** `2004–2014`, `2017-18`, `2001/02`: both ends; of neighbours each is the fiscal year too. */
export const parseYearSpan: DateParser = (tokens, at) => {
  const year = yearOf(tokens[at]);
  const end = year === undefined ? undefined : spanEnd(tokens, at, year);
  if (year === undefined || end === undefined) return undefined;
  const fiscal: DateReading[] =
    end === year + 1 ? [{ kind: 'date', year: end, fiscal: true, isSpan: true }] : [];
  const part = fiscal.length > 0 ? { isOfSpan: true } : {};
  return {
    dates: [
      { from: at, to: at + 1, readings: [{ kind: 'date', year, ...part }, ...fiscal] },
      { from: at + 2, to: at + 3, readings: [{ kind: 'date', year: end, ...part }, ...fiscal] },
    ],
    next: at + 3,
  };
};

/** `1980s`, `1980’s`, `the eighties` (of the twentieth century). */
export const parseDecade: DateParser = (tokens, at) => {
  const named = DECADES.indexOf(tokens[at]?.lower ?? '');
  if (named >= 0) return oneDate(at, at + 1, { kind: 'decade', from: 1920 + named * 10 });
  const year = yearOf(tokens[at]);
  if (year === undefined || year % 10 !== 0) return undefined;
  const gap = /^[’']$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const plural = tokens[at + 1 + gap];
  if (plural?.lower !== 's' || !plural.isAttached) return undefined;
  return oneDate(at, at + 2 + gap, { kind: 'decade', from: year });
};

/** The last year of a span that begins at a token: `18` after 2017 is 2018, `00` after 1999 is 2000. */
function spanEnd(tokens: readonly Token[], at: number, year: number): number | undefined {
  const [sign, last] = tokens.slice(at + 1, at + 3);
  const isSlash = sign?.text === '/' && last?.isAttached === true;
  if (last === undefined || !(isDash(sign) || isSlash)) return undefined;
  const whole = yearOf(last);
  if (whole !== undefined) return whole > year ? whole : undefined;
  if (!/^\d\d$/.test(last.text)) return undefined;
  const end = Math.floor(year / 100) * 100 + Number(last.text);
  if (end > year) return end;
  return end + 100 === year + 1 ? year + 1 : undefined;
}

/** Of `FY25`, `FY-25`, `FY’25` and `FY 25`. */
function shortYear(tokens: readonly Token[], at: number, from: number): number | undefined {
  const token = tokens[at];
  const isBeside = token?.isAttached === true || (at === from + 1 && tokens[from]?.text === 'FY');
  return isBeside && token !== undefined && /^\d\d$/.test(token.text)
    ? 2000 + Number(token.text)
    : undefined;
}
