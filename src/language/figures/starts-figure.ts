import { monthNames } from '../dates/date-words.ts';
import { yearWords } from '../dates/parse-years.ts';
import { currencySigns, currencyWords } from './currencies.ts';
import { partWords } from './parse-fraction.ts';
import { magnitudeWords, numberWords } from './parse-number.ts';
import { ordinalWords } from './parse-ordinal.ts';
import type { Token } from './tokenise.ts';

const MONTHS = ['sept', ...monthNames.flatMap((month) => [month, month.slice(0, 3)])];

const WORDS: ReadonlySet<string> = new Set([
  ...numberWords,
  ...ordinalWords,
  ...MONTHS,
  ...yearWords,
  ...currencyWords,
  ...'a an half us u a c hk'.split(' '),
]);

/** One of these is in every figure; “a” and signs of money only begin one. */
const TELLING = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...numberWords, ...magnitudeWords, ...partWords, ...ordinalWords, ...MONTHS, ...yearWords].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a text may hold a figure: most have not what every figure has. */
export function mayHoldFigure(text: string): boolean {
  return TELLING.test(text);
}

/** Whether a figure may begin at a token: most words of a text can be passed over. */
export function startsFigure(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return currencySigns.has(token.text);
  return WORDS.has(token.lower) || isCapitals(token);
}

/** Whether a word is capitals that a number may follow in a name, as in `F-16`. */
export function isCapitals({ text }: Token): boolean {
  const first = text.charAt(0);
  return (first < 'a' || first > 'z') && /^\p{Lu}{1,6}$/u.test(text);
}
