import {
  isQuantity,
  type Figure,
  type QuantityReading,
  type Reading,
} from '../../language/figures/figure.ts';
import { hasFigure } from '../../language/figures/has-figure.ts';

/** What a figure is worked out from. */
export interface Operands {
  /** Figures of the same text that stand in what is cited. */
  readonly figures: readonly Figure[];
  /** The text that all of them stand in. */
  readonly text: string;
}

/** No claim that one can follow has more; each pair of them is tried. */
const MOST_OPERANDS = 8;

/**
 * Whether a figure is worked out from two others beside it: a gap of 14,400 beside 64,900 and 79,300, “8,600 in all”, “eleven
 * times”, a share in per cent. Words near it must say that it is a difference, a sum or a multiple, and its operands are
 * held against the sources themselves.
 */
export function isWorkedOut(figure: Figure, { figures, text }: Operands): boolean {
  const operands = figures.filter((other) => other !== figure && !other.isSoft);
  if (operands.length === 0 || operands.length > MOST_OPERANDS) return false;
  const before = text.slice(Math.max(0, figure.start - BEFORE), figure.start);
  const after = text.slice(figure.end, figure.end + AFTER);
  const near = `${before} ${after}`;
  const isDifference = DIFFERENCE.test(near) || CHANGE.test(before);
  const results = [
    ...operands.flatMap((one) => perYear(figure, one)),
    ...pairsOf(operands.flatMap(numbersOf)).flatMap(([a, b]) => [
      ...(isDifference ? differencesOf(a, b) : []),
      ...(SUM.test(near) || ORIGIN.test(before) ? sumsOf(a, b) : []),
      ...(/^\s(?:times|fold)\b/.test(after) ? ratiosOf(a, b) : []),
    ]),
    ...sharesIn(operands, text),
    ...(TIME_BETWEEN.test(near) ? yearsBetween(operands) : []),
  ].filter((result) => figure.readings.some((own) => isAlike(own, result)));
  const worked = { text: '', start: 0, end: 0, readings: results, isSoft: false };
  const passage = { figures: [worked], years: new Set<number>(), currencies: new Set<string>() };
  return hasFigure(figure, passage);
}

/** Characters before and after a figure in which words say what it is. */
const BEFORE = 40;
const AFTER = 30;

const DIFFERENCE =
  /\b(?:gap|differences?|more|less|fewer|longer|higher|lower|dearer|cheaper|percentage points)\b/;
const TIME_BETWEEN = /\b(?:later|earlier|apart|after|before)\b/;
const SUM =
  /\b(?:in all|in total|total(?:s|ling|led)?|together|altogether|combined|between them)\b/;

/** “By 119 from 521” goes before the number itself; only where something fell from can be a sum. */
const CHANGE = /\b(?:by|from)\s(?:(?:some|about|nearly|almost|over)\s)?$/;
const ORIGIN = /\bfrom\s(?:(?:some|about|nearly|almost|over)\s)?$/;

/** Between a part and its whole: “4,270 of 5,000”, “71 billion spent out of the 887 billion”. */
const OF = /^\s(?:\p{L}+\s){0,3}of\s(?:(?:the|its|their|some|about|nearly|almost|over)\s)?$/u;

/** Between a whole and the part that is told next. */
const BESIDE = /^,?\s(?:\p{L}+,?\s){0,3}$/u;

type Pair = readonly [QuantityReading, QuantityReading];

/** Whether two readings count the same in the same measure, so that nothing is left out between them. */
function isAlike(own: Reading, { kind, unit }: QuantityReading): boolean {
  return own.kind === kind && own.unit === unit;
}

function numbersOf({ readings }: Figure): readonly QuantityReading[] {
  const [own] = readings;
  return own !== undefined && isQuantity(own) && own.kind !== 'ordinal' ? [own] : [];
}

/** Pairs of the same measure, the greater first. */
function pairsOf(numbers: readonly QuantityReading[]): readonly Pair[] {
  return numbers.flatMap((one, at) =>
    numbers
      .slice(at + 1)
      .filter(({ kind, unit }) => kind === one.kind && unit === one.unit)
      .map((other): Pair => (one.value >= other.value ? [one, other] : [other, one])),
  );
}

/** Digits of what is worked out: as many as it may have. */
const ALL_DIGITS = 9;

function differencesOf(great: QuantityReading, small: QuantityReading): QuantityReading[] {
  const { kind, unit } = great;
  const value = great.value - small.value;
  const points = kind === 'percent' ? ['point', undefined] : [unit];
  return points.map((of) => ({ kind, unit: of, value, digits: ALL_DIGITS }));
}

function sumsOf({ kind, unit, value }: QuantityReading, small: QuantityReading): QuantityReading[] {
  return [{ kind, unit, value: value + small.value, digits: ALL_DIGITS }];
}

function ratiosOf(great: QuantityReading, small: QuantityReading): QuantityReading[] {
  const value = great.value / small.value;
  return [{ kind: 'number', unit: undefined, value, digits: ALL_DIGITS }];
}

/** What parts are of wholes that are named beside them, in per cent. */
function sharesIn(operands: readonly Figure[], text: string): QuantityReading[] {
  return operands.flatMap((part) =>
    operands
      .filter((whole) => isPartOf(part, whole, text))
      .flatMap((whole) => pairsOf([part, whole].flatMap(numbersOf)))
      .flatMap(([great, small]) => sharesOf(great, small)),
  );
}

/** “4,270 of 5,000 posts”, “of 5,000 posts 4,270 are filled”. */
function isPartOf(part: Figure, whole: Figure, text: string): boolean {
  if (whole.start > part.end) return OF.test(text.slice(part.end, whole.start));
  const isWhole = /\bof\s(?:the\s|its\s|their\s)?$/i.test(text.slice(0, whole.start));
  return isWhole && BESIDE.test(text.slice(whole.end, part.start));
}

function sharesOf(great: QuantityReading, small: QuantityReading): QuantityReading[] {
  if (great.kind === 'percent' || great.value === 0) return [];
  const value = (small.value / great.value) * 100;
  return [{ kind: 'percent', unit: undefined, value, digits: ALL_DIGITS }];
}

function yearsBetween(figures: readonly Figure[]): QuantityReading[] {
  const years = figures.flatMap(({ readings: [own] }) =>
    own?.kind === 'date' && own.year !== undefined ? [own.year] : [],
  );
  return years.flatMap((from, at) =>
    years.slice(at + 1).map((to) => ({
      kind: 'number' as const,
      unit: 'year',
      value: Math.abs(to - from),
      digits: ALL_DIGITS,
    })),
  );
}

/** What so much a month is in a year. */
function perYear({ rate }: Figure, month: Figure): QuantityReading[] {
  if (rate !== 'year' || month.rate !== 'month') return [];
  return numbersOf(month).map((own) => ({ ...own, value: own.value * 12, digits: ALL_DIGITS }));
}
