import type { FigureMention, Span } from './mention.ts';
import { CARDINAL_WORDS, ORDINAL_WORDS } from './number-words.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const SCALE = /^[\s-]?(?<scale>hundred|thousand|lakh|million|crore|billion|trillion|bn)\b/i;
const CURRENCY_AFTER = /^[\s-]?(?:US |American )?(?<currency>dollars?|rupees?|USD|PKR)\b/i;
const CURRENCY_BEFORE = /(?<currency>US\$|\$|\bRs\.?|\bPKR|\bUSD|₹)\s?$/i;
const UNIT =
  /^[\s-]?(?<unit>per cent|percent|%|percentage points?|(?:minute|hour|day|week|month|year|decade)s?|km|kilomet(?:re|er)s?|miles?)(?![\p{L}])/iu;
const DIGITS = String.raw`\d+(?:,\d{2,3})*(?:\.\d+)?`;
const WORDS = [...CARDINAL_WORDS.keys(), ...ORDINAL_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = new RegExp(
  `(?<digits>${DIGITS})|(?<![\\p{L}-])(?:(?<word>${WORDS})|(?<article>an?)(?= (?:hundred|thousand|million|billion)))(?![\\p{L}])`,
  'giu',
);

/** The figures of a text whose dates are blanked out, in order. */
export function findFigures(text: string): FigureMention[] {
  const found = [...text.matchAll(NUMBER)].map((match) => toFigure(text, match));
  // The 417 of "417–957 km" is read with what follows 957.
  return found.map((figure, at) => withRange(text, figure, found[at + 1]));
}

type Found = FigureMention & { readonly spans: { readonly number: Span } };

function toFigure(text: string, match: RegExpMatchArray): Found {
  const number: Span = { from: match.index ?? 0, to: (match.index ?? 0) + match[0].length };
  const before = text.slice(Math.max(0, number.from - 6), number.from);
  const after = readAfter(text, number.to);
  const currency = currencyOf(CURRENCY_BEFORE.exec(before)?.groups?.['currency']) || after.currency;
  const plain = valueOf(match);
  const { decimals } = plain;
  const factor = SCALES[after.scaleName] ?? 1;
  return {
    kind: kindOf({ match, before, after: text.slice(number.to, number.to + 4), currency }),
    value: Number((plain.value * factor).toPrecision(12)),
    plain: plain.value,
    tolerance: decimals > 0 || factor >= 1e6 ? (factor * 10 ** -decimals) / 2 : 0,
    unit: after.unit,
    currency,
    isWord: match.groups?.['digits'] === undefined,
    spans: { number, ...currencySpanBefore(before, number.from), ...after.spans },
  };
}

function kindOf(written: {
  match: RegExpMatchArray;
  before: string;
  after: string;
  currency: string;
}): FigureMention['kind'] {
  const { match, before, after, currency } = written;
  const word = match.groups?.['word']?.toLowerCase() ?? '';
  if (ORDINAL_WORDS.has(word) || /^(?:st|nd|rd|th)\b/.test(after)) return 'ordinal';
  if (currency !== '') return 'money';
  const isJoined = /[\p{L}]-?$|\d\/$/u.test(before) || /^\/\d/.test(after);
  return match.groups?.['digits'] !== undefined && isJoined ? 'code' : 'figure';
}

function valueOf(match: RegExpMatchArray): { value: number; decimals: number } {
  const { digits, word } = match.groups ?? {};
  if (digits !== undefined) {
    const plain = digits.replaceAll(',', '');
    return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  }
  const small = (word ?? 'one').toLowerCase();
  return { value: CARDINAL_WORDS.get(small) ?? ORDINAL_WORDS.get(small) ?? 1, decimals: 0 };
}

interface After {
  readonly scaleName: string;
  readonly currency: string;
  readonly unit: string;
  readonly spans: Omit<FigureMention['spans'], 'number'>;
}

/** What follows a number: `billion dollars`, `USD billion`, `per cent`, `-hour` … */
function readAfter(text: string, start: number): After {
  let at = start;
  const take = (pattern: RegExp, name: string): { text: string; span: Span } | undefined => {
    const match = pattern.exec(text.slice(at, at + 30));
    const word = match?.groups?.[name];
    if (match === null || word === undefined) return undefined;
    const to = at + match[0].length;
    at = to;
    return { text: word.toLowerCase(), span: { from: to - word.length, to } };
  };
  const early = take(CURRENCY_AFTER, 'currency');
  const scale = take(SCALE, 'scale');
  const currency = early ?? take(CURRENCY_AFTER, 'currency');
  const unit = take(UNIT, 'unit');
  return {
    scaleName: scale?.text === 'bn' ? 'billion' : (scale?.text ?? ''),
    currency: currencyOf(currency?.text),
    unit: unitOf(unit?.text),
    spans: {
      ...(scale === undefined ? {} : { scale: scale.span }),
      ...(currency === undefined ? {} : { currency: currency.span }),
      ...(unit === undefined ? {} : { unit: unit.span }),
    },
  };
}

function currencySpanBefore(before: string, end: number): { currency?: Span } {
  const match = CURRENCY_BEFORE.exec(before);
  const word = match?.groups?.['currency'];
  if (match === null || word === undefined) return {};
  const from = end - (before.length - match.index);
  return { currency: { from, to: from + word.length } };
}

function currencyOf(written: string | undefined): string {
  if (written === undefined) return '';
  return /^(?:rupees?|rs\.?|pkr|₹)$/i.test(written) ? 'PKR' : 'USD';
}

function unitOf(written: string | undefined): string {
  if (written === undefined) return '';
  if (/^(?:per ?cent|%)$/.test(written)) return 'per cent';
  if (/^kilomet/.test(written)) return 'km';
  return written.replace(/s$/, '');
}

function withRange(text: string, figure: Found, next: Found | undefined): FigureMention {
  if (next === undefined || figure.kind !== 'figure') return figure;
  const { spans, unit } = figure;
  if (unit !== '' || spans.scale !== undefined) return figure;
  if (!/^\s?(?:–|-|to)\s?$/.test(text.slice(spans.number.to, next.spans.number.from)))
    return figure;
  const scale = next.spans.scale;
  const factor =
    scale === undefined ? 1 : (SCALES[text.slice(scale.from, scale.to).toLowerCase()] ?? 1);
  const { kind, unit: nextUnit, currency } = next;
  return { ...figure, kind, unit: nextUnit, currency, value: figure.value * factor };
}
