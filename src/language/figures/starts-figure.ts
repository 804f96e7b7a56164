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
