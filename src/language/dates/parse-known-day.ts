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
  if (first.lower === 'nine' && sign.lower === 'eleven')
    return oneDate(at, at + 2, { kind: 'date', year: 2001, month: 9, day: 11 });
  if (sign.kind !== 'sign') return undefined;
  const [second, after] = [tokens[at + 2], tokens[at + 3]];
  const day = KNOWN.get(`${first.lower}${sign.text}${second?.lower ?? ''}`);
  if (day === undefined || (after?.text === '/' && after.isAttached)) return undefined;
  return oneDate(at, at + 3, { kind: 'date', ...day });
};
