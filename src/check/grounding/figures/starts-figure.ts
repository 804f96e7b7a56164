import { monthNames } from '../dates/date-words.ts';
import { yearWords } from '../dates/parse-years.ts';
import { currencySigns, currencyWords } from './currencies.ts';
import { numberWords } from './parse-number.ts';
import { ordinalWords } from './parse-ordinal.ts';
import type { Token } from './tokenise.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...numberWords,
  ...ordinalWords,
  ...monthNames.flatMap((month) => [month, month.slice(0, 3)]),
  ...yearWords,
  ...currencyWords,
  ...'sept a an half us u a c hk'.split(' '),
]);

/** Whether a figure may begin at a token: most words of a text can be passed over. */
export function startsFigure({ kind, text, lower }: Token): boolean {
  if (kind === 'number') return true;
  if (kind === 'sign') return currencySigns.has(text);
  return WORDS.has(lower) || /^\p{Lu}{1,6}$/u.test(text);
}

const MAY_HOLD = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...WORDS].filter((word) => word.length > 2).join('|')})(?!\\p{L})|(?<!\\p{L})an? (?:hundred|thousand|lakh|million|crore|billion|trillion|third|quarter|fifth|tenth)`,
  'iu',
);

/** Whether a text may hold a figure at all. */
export function mayHoldFigures(text: string): boolean {
  return MAY_HOLD.test(text);
}
