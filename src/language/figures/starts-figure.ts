import { monthNames, withoutPossessive } from '../dates/date-words.ts';
import { yearWords } from '../dates/parse-years.ts';
import { currencySigns, currencyWords } from './currencies.ts';
import { partWords } from './parse-fraction.ts';
import { magnitudeWords, numberWords } from './parse-number.ts';
import { ordinalWords } from './parse-ordinal.ts';
import { aloneMeasures } from './parse-alone.ts';
import type { Token } from './tokenise.ts';

const MONTHS = ['sept', ...monthNames.flatMap((month) => [month, month.slice(0, 3)])];

const WORDS: ReadonlySet<string> = new Set([
  ...numberWords,
  ...ordinalWords,
  ...MONTHS,
  ...yearWords,
  ...currencyWords,
  ...'half hundred us u c hk christmas partition'.split(' '),
]);

/** One of these is in every figure; “a” and signs of money only begin one. Without Unicode, which would take three times as long. */
const TELLING = new RegExp(
  `\\d|(?<![a-z])(?:${[...numberWords, ...magnitudeWords, ...partWords, ...ordinalWords, ...MONTHS, ...yearWords, ...aloneMeasures, 'partition'].join('|')})(?![a-z])`,
  'i',
);

/** Whether a text may hold a figure: most have not what every figure has. */
export function mayHoldFigure(text: string): boolean {
  return TELLING.test(text);
}

/** Whether a figure may begin at a token: most words of a text can be passed over. */
export function startsFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return currencySigns.has(token.text);
  if (token.lower === 'a' || token.lower === 'an') return mayBeCounted(tokens, at + 1);
  if (token.lower === 'new') return /^year[’']s$/.test(tokens[at + 1]?.lower ?? '');
  return (
    WORDS.has(withoutPossessive(token.lower)) ||
    (isCapitals(token) && tokens[at + 1]?.isAttached === true)
  );
}

/** Whether “a” and what follows may be a number: `a third`, `a-half`, `a million`, `A$5`. */
function mayBeCounted(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (after === undefined) return false;
  return after.isAttached || COUNTED.has(after.lower) || tokens[at + 1]?.lower === 'and';
}

const COUNTED: ReadonlySet<string> = new Set([...magnitudeWords, ...partWords, ...aloneMeasures]);

/** Whether a word is capitals that a number may follow in a name, as in `F-16`. */
export function isCapitals({ text }: Token): boolean {
  const first = text.charAt(0);
  return (first < 'a' || first > 'z') && /^\p{Lu}{1,6}$/u.test(text);
}
