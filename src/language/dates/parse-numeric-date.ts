import { valueOf } from '../figures/parse-number.ts';
import type { Token } from '../figures/tokenise.ts';
import { isDay, yearOf } from './date-words.ts';
import { oneDate, type DateParser } from './parsed-dates.ts';

/** `2001-09-11`; `02-05-2011`, `2/5/2011` and `2.5.2011` with the day first, as in Pakistan. */
export const parseNumericDate: DateParser = (tokens, at) => {
  const isBegun = tokens[at]?.kind === 'number' && tokens[at + 1]?.isAttached === true;
  return isBegun ? (parseDotted(tokens, at) ?? parseThree(tokens, at)) : undefined;
};

const parseThree: DateParser = (tokens, at) => {
  const [first, sign, second, sign2, third] = tokens.slice(at, at + 5);
  const rest = [sign, second, sign2, third];
  if (rest.some((token) => token?.isAttached !== true) || sign?.text !== sign2?.text)
    return undefined;
  if (!/^[-/.]$/.test(sign?.text ?? '')) return undefined;
  const isIso = yearOf(first) !== undefined;
  const [year, day] = isIso ? [yearOf(first), third] : [yearOf(third), first];
  const month = monthNumber(second);
  if (year === undefined || month === undefined || day === undefined || !isDay(day))
    return undefined;
  return oneDate(at, at + 5, { kind: 'date', year, month, day: valueOf(day) });
};

/** Of `2.5.2011` the first two parts are one token, as if they were a decimal. */
const parseDotted: DateParser = (tokens, at) => {
  const [first, sign, last] = tokens.slice(at, at + 3);
  const year = sign?.isAttached && last?.isAttached ? yearOf(last) : undefined;
  const [day = '', rest = ''] = first?.text.split('.') ?? [];
  const month = monthNumber({ text: rest });
  if (sign?.text !== '.' || year === undefined || month === undefined) return undefined;
  if (!isDay({ kind: 'number', text: day })) return undefined;
  return oneDate(at, at + 3, { kind: 'date', year, month, day: Number(day) });
};

function monthNumber(token: Pick<Token, 'text'> | undefined): number | undefined {
  return /^(?:0?[1-9]|1[0-2])$/.test(token?.text ?? '') ? Number(token?.text) : undefined;
}
