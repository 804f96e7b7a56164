import { currencyAt } from './currencies.ts';
import type { Measure } from './measure.ts';
import { percentAt } from './percent-at.ts';
import { measureOf, unitAt } from './unit-at.ts';
import type { Token } from './tokenise.ts';

const NATIONS =
  /^(?:us|u|s|american|pakistani|indian|british|chinese|saudi|japanese|afghan|australian|canadian|egyptian|international|constant|current|\.)$/;

/** A hundredth of a dollar. */
const CENT = /^cents?$/;

/** What a number measures, by the words after it: `per cent`, `US dollars`, `months`; undefined for other nouns. */
export function measureAfter(tokens: readonly Token[], at: number): Measure | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const hyphen = token.text === '-' && token.isAttached ? 1 : 0;
  return (
    percentAt(tokens, at + hyphen) ?? moneyAt(tokens, at + hyphen) ?? unitAt(tokens, at + hyphen)
  );
}

function moneyAt(tokens: readonly Token[], at: number): Measure | undefined {
  let place = at;
  while (place - at < 4 && NATIONS.test(tokens[place]?.lower ?? '')) place += 1;
  if (CENT.test(tokens[place]?.lower ?? ''))
    return { kind: 'money', unit: 'USD', factor: 0.01, next: place + 1 };
  const unit = currencyAt(tokens, place);
  return unit === undefined ? undefined : { kind: 'money', unit, factor: 1, next: place + 1 };
}

/** What a figure is counted by: `a year`, `per litre`, `an acre`. */
export function rateAfter(tokens: readonly Token[], at: number): string | undefined {
  const joint = tokens[at]?.lower ?? '';
  if (!/^(?:an?|per|each|every|\/)$/.test(joint)) return undefined;
  return unitAt(tokens, at + 1)?.unit;
}

/** Words that say how often, by the measure that they name. */
const OFTEN = new Map([
  ['annual', 'year'],
  ['annually', 'year'],
  ['annum', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** The measure that a word names: `month` for `months` and `monthly`, `metre` for `km`. */
export function unitOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return measureOf(lower)?.unit ?? OFTEN.get(lower);
}
