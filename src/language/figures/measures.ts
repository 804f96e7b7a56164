import { currencyAt } from './currencies.ts';
import type { Token } from './tokenise.ts';

/** A word or two that say what a number measures. */
export interface Measure {
  readonly kind: 'money' | 'percent' | 'number';
  readonly unit: string | undefined;
  /** How many of `unit` one of it is: a gram is 0.001 kg. */
  readonly factor: number;
  readonly next: number;
}

const NATIONS =
  /^(?:us|u|s|american|pakistani|indian|british|chinese|saudi|japanese|afghan|australian|canadian|egyptian|international|constant|current|\.)$/;

/** A hundredth of a dollar. */
const CENT = /^cents?$/;

/** Measures by the words for them: the unit that they are compared in, and how many of it one is. */
const MEASURES = new Map(
  (
    [
      ['second', 1, 'second seconds'],
      ['minute', 1, 'minute minutes mins'],
      ['hour', 1, 'hour hours hrs'],
      ['day', 1, 'day days'],
      ['week', 1, 'week weeks'],
      ['week', 2, 'fortnight fortnights'],
      ['month', 1, 'month months'],
      ['year', 1, 'year years yrs'],
      ['year', 10, 'decade decades'],
      ['year', 100, 'century centuries'],
      ['metre', 1, 'm metre metres meter meters'],
      ['metre', 1000, 'km kms kilometre kilometres kilometer kilometers'],
      ['metre', 0.01, 'centimetre centimetres cm'],
      ['mile', 1, 'mile miles'],
      ['foot', 1, 'foot feet ft'],
      ['inch', 1, 'inch inches'],
      ['acre', 1, 'acre acres'],
      ['hectare', 1, 'hectare hectares ha'],
      ['kg', 1, 'kg kgs kilogram kilograms kilogramme kilogrammes'],
      ['kg', 0.001, 'gram grams gramme grammes'],
      ['kg', 1000, 'tonne tonnes ton tons'],
      ['bale', 1, 'bale bales'],
      ['litre', 1, 'litre litres liter liters'],
      ['barrel', 1, 'barrel barrels bbl'],
      ['cusec', 1, 'cusec cusecs'],
      ['cumec', 1, 'cumec cumecs'],
      ['acre-foot', 1e6, 'maf'],
      ['mw', 1, 'mw megawatt megawatts'],
      ['mw', 1000, 'gw gigawatt gigawatts'],
      ['kanal', 1, 'kanal kanals'],
      ['marla', 1, 'marla marlas'],
      ['maund', 1, 'maund maunds'],
      ['gallon', 1, 'gallon gallons'],
      ['ounce', 1, 'ounce ounces'],
      ['mw', 0.001, 'kw kilowatt kilowatts'],
      ['degree', 1, 'degree degrees'],
    ] as const
  ).flatMap(([unit, factor, words]) =>
    words.split(' ').map((word) => [word, { unit, factor }] as const),
  ),
);

/** What a number measures, by the words after it: `per cent`, `US dollars`, `months`; undefined for other nouns. */
export function measureAfter(tokens: readonly Token[], at: number): Measure | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const hyphen = token.text === '-' && token.isAttached ? 1 : 0;
  return (
    percentAt(tokens, at + hyphen) ?? moneyAt(tokens, at + hyphen) ?? unitAt(tokens, at + hyphen)
  );
}

const PERCENT = new Set(['%', 'percent', 'pc', 'percentage']);

function percentAt(tokens: readonly Token[], at: number): Measure | undefined {
  const word = tokens[at]?.lower ?? '';
  const isTwo = word === 'per' && tokens[at + 1]?.lower === 'cent';
  if (!isTwo && !PERCENT.has(word)) return undefined;
  const length = isTwo ? 2 : 1;
  const isPoints = /^points?$/.test(tokens[at + length]?.lower ?? '');
  const next = at + length + (isPoints ? 1 : 0);
  return { kind: 'percent', unit: isPoints ? 'point' : undefined, factor: 1, next };
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
  return MEASURES.get(lower)?.unit ?? OFTEN.get(lower);
}

function unitAt(tokens: readonly Token[], at: number): Measure | undefined {
  const word = tokens[at]?.lower ?? '';
  const power = /^(?:square|sq)$/.test(word) ? '²' : word === 'cubic' ? '³' : '';
  const place = power !== '' || word === 'metric' ? at + 1 : at;
  const measure = MEASURES.get(tokens[place]?.lower ?? '');
  if (measure === undefined) return undefined;
  if (measure.unit === 'acre' && isFoot(tokens, place + 1))
    return {
      kind: 'number',
      unit: 'acre-foot',
      factor: 1,
      next: place + 2 + hyphenAt(tokens, place + 1),
    };
  const factor = measure.factor ** (power === '²' ? 2 : power === '³' ? 3 : 1);
  return { kind: 'number', unit: measure.unit + power, factor, next: place + 1 };
}

function isFoot(tokens: readonly Token[], at: number): boolean {
  return /^f(?:oo|ee)t$/.test(tokens[at + hyphenAt(tokens, at)]?.lower ?? '');
}

function hyphenAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? 1 : 0;
}
