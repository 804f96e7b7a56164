import { yearOf } from './date-words.ts';
import { oneDate, type DateParser } from './parsed-dates.ts';

/** Days that are known by their numbers. */
const KNOWN = new Map([
  ['9/11', { year: 2001, month: 9, day: 11 }],
  ['nine/eleven', { year: 2001, month: 9, day: 11 }],
  ['nine-eleven', { year: 2001, month: 9, day: 11 }],
  ['26/11', { year: 2008, month: 11, day: 26 }],
]);

/** `9/11`, `nine-eleven`, `26/11`; not the beginning of `9/11/2009`. */
export const parseKnownDay: DateParser = (tokens, at) => {
  const [first, sign] = [tokens[at], tokens[at + 1]];
  if (first === undefined || sign === undefined) return undefined;
  const feast = parseFeast(tokens, at);
  if (feast !== undefined) return feast;
  if (first.lower === 'nine' && sign.lower === 'eleven')
    return oneDate(at, at + 2, { kind: 'date', year: 2001, month: 9, day: 11 });
  if (sign.kind !== 'sign') return undefined;
  const [second, after] = [tokens[at + 2], tokens[at + 3]];
  const day = KNOWN.get(`${first.lower}${sign.text}${second?.lower ?? ''}`);
  if (day === undefined || (after?.text === '/' && after.isAttached)) return undefined;
  return oneDate(at, at + 3, { kind: 'date', ...day });
};

/** Days that have a name, by their words. */
const FEASTS = [
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['christmas'], month: 12, day: 25 },
  { words: ['new', 'year’s', 'eve'], month: 12, day: 31 },
  { words: ['new', 'year’s', 'day'], month: 1, day: 1 },
];

/** `Christmas Eve 1979`, `New Year’s Day, 1994`: with a year, or it is no date that anything rests on. */
const parseFeast: DateParser = (tokens, at) => {
  const feast = FEASTS.find(({ words }) =>
    words.every((word, place) => tokens[at + place]?.lower.replace("'", '’') === word),
  );
  if (feast === undefined) return undefined;
  const end = at + feast.words.length;
  const place = /^(?:,|of|in)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  const year = yearOf(tokens[place]);
  if (year === undefined) return undefined;
  return oneDate(at, place + 1, { kind: 'date', year, month: feast.month, day: feast.day });
};
