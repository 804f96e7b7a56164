import { parseNumber, type ParsedNumber } from '../../../language/figures/parse-number.ts';
import { isQuantity, type Figure, type QuantityReading } from '../../../language/figures/figure.ts';
import { tokenise, type Token } from '../../../language/figures/tokenise.ts';

/** A figure as a fact gives it. */
export interface Amount {
  /** A number, or a text where it is hedged or a fraction: `more than 90`, `two-thirds`. */
  readonly value: number | string;
  /** Measure, currency and magnitude, without what is counted: `USD billion`, `per cent`, `lakh`. */
  readonly unit: string;
  readonly kind: QuantityReading['kind'];
  /** The number itself, to tell whether two are the same. */
  readonly size: number;
}

/** Magnitudes that stay words, as they are spelt in a unit; hundreds and thousands are written out. */
const MAGNITUDES = new Map<string, readonly [spelt: string, factor: number]>([
  ['lakh', ['lakh', 1e5]],
  ['lakhs', ['lakh', 1e5]],
  ['lac', ['lakh', 1e5]],
  ['million', ['million', 1e6]],
  ['mn', ['million', 1e6]],
  ['mln', ['million', 1e6]],
  ['m', ['million', 1e6]],
  ['crore', ['crore', 1e7]],
  ['crores', ['crore', 1e7]],
  ['billion', ['billion', 1e9]],
  ['bn', ['billion', 1e9]],
  ['b', ['billion', 1e9]],
  ['arab', ['arab', 1e9]],
  ['trillion', ['trillion', 1e12]],
  ['tn', ['trillion', 1e12]],
  ['tr', ['trillion', 1e12]],
]);

/** “Four feet in five” of “four feet in five villages” is no part of anything. */
const MEASURED_IN = /^\S+ (?!out )\S+ (?:in|of|out of) /u;

/** Reads a figure of a sentence; undefined for one that measures nothing. @param hedge words before it: `more than`. */
export function readAmount(figure: Figure, hedge: string | undefined): Amount | undefined {
  const [own] = figure.readings;
  if (own === undefined || !isQuantity(own)) return undefined;
  if (own.kind === 'fraction' && MEASURED_IN.test(figure.text)) return undefined;
  if (own.kind === 'fraction')
    return { value: withHedge(figure.text, hedge), unit: '', kind: own.kind, size: own.value };
  if (own.kind === 'percent') return percentAmount(own, hedge);
  const tokens = tokenise(figure.text);
  const number = firstNumber(tokens);
  if (number === undefined) return undefined;
  const inside = tokens.slice(number.from, number.next);
  const words = inside
    .map(({ lower }) => MAGNITUDES.get(lower))
    .filter((found) => found !== undefined);
  const magnitude = words.map(([spelt]) => spelt).join(' ');
  const scale = words.reduce((product, [, factor]) => product * factor, 1);
  const value = Number((number.value / scale).toPrecision(12));
  const measure = figure.text.slice(inside.at(-1)?.end ?? 0).replace(/^[\s-]+/, '');
  return {
    value: withHedge(value, hedge),
    unit: unitOf(own, magnitude, measure),
    kind: own.kind,
    size: own.value,
  };
}

/** A percentage in digits, whatever its words: “half of one per cent” is 0.5 per cent. */
function percentAmount(own: QuantityReading, hedge: string | undefined): Amount {
  const value = Number(own.value.toPrecision(12));
  const unit = own.unit === 'point' ? 'percentage points' : 'per cent';
  return { value: withHedge(value, hedge), unit, kind: own.kind, size: own.value };
}

function firstNumber(tokens: readonly Token[]): (ParsedNumber & { from: number }) | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const number = parseNumber(tokens, at);
    if (number !== undefined) return { ...number, from: at };
  }
  return undefined;
}

function unitOf(own: QuantityReading, magnitude: string, measure: string): string {
  if (own.kind === 'money') {
    const isCent = /\bcents?$/i.test(measure);
    return isCent ? `${magnitude} US cents`.trim() : `${own.unit ?? ''} ${magnitude}`.trim();
  }
  return `${magnitude} ${measure}`.trim();
}

/** A number after its hedge is written with commas, as a sheet prints it. */
function withHedge(value: number | string, hedge: string | undefined): number | string {
  if (hedge === undefined) return value;
  return `${hedge} ${typeof value === 'number' ? writeNumber(value) : value}`;
}

function writeNumber(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
