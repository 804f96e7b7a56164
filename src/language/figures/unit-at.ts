import type { Measure } from './measure.ts';
import type { Token } from './tokenise.ts';

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
      ['mwh', 1, 'mwh'],
      ['mwh', 0.001, 'kwh'],
      ['mwh', 1000, 'gwh'],
      ['degree', 1, 'degree degrees'],
    ] as const
  ).flatMap(([unit, factor, words]) =>
    words.split(' ').map((word) => [word, { unit, factor }] as const),
  ),
);

/** The measure that a word in small letters names, and how many of it one is. */
export function measureOf(
  word: string,
): { readonly unit: string; readonly factor: number } | undefined {
  return MEASURES.get(word);
}

/** The measure that begins at a token: `km`, `square miles`, `acre-feet`, `kilowatt-hours`, `°C`. */
export function unitAt(tokens: readonly Token[], at: number): Measure | undefined {
  if (tokens[at]?.text === '°')
    return { kind: 'number', unit: 'degree', factor: 1, next: degreesEnd(tokens, at) };
  const { power, place } = powerAt(tokens, at);
  const measure = MEASURES.get(tokens[place]?.lower ?? '');
  if (measure === undefined) return undefined;
  return compoundAt(tokens, place + 1, measure) ?? raised(tokens, place + 1, { ...measure, power });
}

/** Measures of two words: an acre-foot, a kilowatt-hour. */
function compoundAt(
  tokens: readonly Token[],
  at: number,
  { unit, factor }: { unit: string; factor: number },
): Measure | undefined {
  const place = tokens[at]?.text === '-' ? at + 1 : at;
  const word = tokens[place]?.lower ?? '';
  if (unit === 'acre' && /^f(?:oo|ee)t$/.test(word))
    return { kind: 'number', unit: 'acre-foot', factor: 1, next: place + 1 };
  if (unit === 'mw' && /^hours?$/.test(word))
    return { kind: 'number', unit: 'mwh', factor, next: place + 1 };
  return undefined;
}

/** Signs behind a measure that raise it. */
const POWERS = ['', '', '²', '³'];

/** A measure by itself, or raised by a word before it or a sign behind it. */
function raised(
  tokens: readonly Token[],
  at: number,
  { unit, factor, power }: { unit: string; factor: number; power: number },
): Measure {
  const sign = tokens[at]?.isAttached === true ? POWERS.indexOf(tokens[at].text) : -1;
  const of = Math.max(power, sign);
  const next = sign > 1 ? at + 1 : at;
  return { kind: 'number', unit: `${unit}${POWERS[of] ?? ''}`, factor: factor ** of, next };
}

/** To which power words raise the measure after them, and where that stands: `square km`, `sq. km`, `cubic metres`. */
function powerAt(tokens: readonly Token[], at: number): { power: number; place: number } {
  const word = tokens[at]?.lower ?? '';
  if (word === 'metric') return { power: 1, place: at + 1 };
  const power = /^(?:square|sq)$/.test(word) ? 2 : word === 'cubic' ? 3 : 1;
  if (power === 1) return { power, place: at };
  return { power, place: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
}

/** Where `°C` ends. */
function degreesEnd(tokens: readonly Token[], at: number): number {
  const scale = tokens[at + 1];
  return scale?.isAttached === true && scale.text === 'C' ? at + 2 : at + 1;
}
