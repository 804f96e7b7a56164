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
export function startsFigure(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return currencySigns.has(token.text);
  return WORDS.has(token.lower) || isCapitals(token);
}

/** Whether a word is capitals that a number may follow in a name, as in `F-16`. */
export function isCapitals({ text, lower }: Token): boolean {
  return text !== lower && /^\p{Lu}{1,6}$/u.test(text);
}
