import {
  isQuantity,
  type DateReading,
  type EraReading,
  type Figure,
  type Hedge,
  type QuantityReading,
  type Reading,
} from './figure.ts';
import { isNear } from './is-near.ts';
import { isSameTime } from './is-same-time.ts';

/** What a figure is looked for in: figures, and the years and measures that the passage names. */
export interface FigureContext {
  readonly figures: readonly Figure[];
  /** Years that a day or month without a year may belong to: of the passage, and of its article’s publication. */
  readonly years: ReadonlySet<number>;
  /** Currencies of the passage and of its article. */
  readonly currencies: ReadonlySet<string>;
}

/**
 * Whether a passage has the figure: in any notation, rounded as far as the claim says or shows that it rounds.
 * @param years those that a day or month without a year may belong to.
 */
export function hasFigure(
  figure: Figure,
  passage: FigureContext,
  years: () => ReadonlySet<number> = () => passage.years,
): boolean {
  const match = { passage, years, hedge: figure.hedge };
  for (const { readings } of passage.figures)
    if (readings.some((there) => figure.readings.some((here) => supports(there, here, match))))
      return true;
  return false;
}

interface Match {
  readonly passage: FigureContext;
  readonly years: () => ReadonlySet<number>;
  readonly hedge: Hedge | undefined;
}

function supports(source: Reading, claim: Reading, match: Match): boolean {
  if (claim.kind === 'date') return source.kind === 'date' && supportsDate(source, claim, match);
  if (!isQuantity(claim)) return supportsEra(source, claim, match);
  return (
    isQuantity(source) &&
    ((isSameKind(source, claim, match) && isSameValue(source, claim, match.hedge)) ||
      isSameTime(source, claim))
  );
}

function supportsDate(source: DateReading, claim: DateReading, { years }: Match): boolean {
  const isYear =
    claim.year === undefined ||
    source.year === claim.year ||
    (source.year === undefined && claim.month !== undefined && years().has(claim.year));
  return (
    isYear &&
    isSameSortOfYear(source, claim) &&
    (claim.year !== undefined || claim.month !== undefined) &&
    (claim.month === undefined || source.month === claim.month) &&
    (claim.day === undefined || source.day === claim.day)
  );
}

/** A fiscal year that is written as two needs one; `FY24` is not one of the two years of 2024-25, nor that of a day. */
function isSameSortOfYear(source: DateReading, claim: DateReading): boolean {
  if (claim.isSpan === true && source.fiscal !== true) return false;
  return claim.fiscal !== true || (source.isOfSpan !== true && source.month === undefined);
}

/** A decade is also supported by a year in it, where the passage names no decade. */
function supportsEra(source: Reading, { kind, from }: EraReading, { passage }: Match): boolean {
  if (source.kind === kind) return source.from === from;
  if (isQuantity(source)) return false;
  const isNamed = passage.figures.some(({ readings }) =>
    readings.some((reading) => reading.kind === kind),
  );
  const year = source.kind === 'date' ? source.year : source.from;
  const length = kind === 'decade' ? 10 : 100;
  return !isNamed && year !== undefined && year >= from && year < from + length;
}

/**
 * A percentage is no number of people, a month no year. Where a source leaves a currency out (“4.5 billion dollars, then
 * 108 million”) the passage must name it.
 */
function isSameKind(source: QuantityReading, claim: QuantityReading, { passage }: Match): boolean {
  if (claim.kind === source.kind) return claim.unit === source.unit || isUnsaid(source, claim);
  if (claim.kind === 'money' && source.kind === 'number')
    return (
      source.unit === undefined &&
      source.isCounted !== true &&
      passage.currencies.has(claim.unit ?? '')
    );
  if (claim.kind === 'number' && source.kind === 'money') return claim.unit === undefined;
  if (claim.kind === 'fraction' || source.kind === 'fraction')
    return [claim, source].some(({ kind, unit }) => kind === 'percent' && unit !== 'point');
  return isWholeCount(source, claim);
}

/** “A second wife” and “the third clause” say in which order, not how many. */
const MERE_ORDER = 3;

/** Of 24 loans the last is the 24th; a figure with decimals (4.0) counts nothing. */
function isWholeCount(source: QuantityReading, claim: QuantityReading): boolean {
  if (source.kind === 'ordinal' && source.value <= MERE_ORDER) return false;
  const kinds = [claim.kind, source.kind];
  const isWhole = (reading: QuantityReading): boolean =>
    reading.unit === undefined && reading.digits <= String(reading.value).length;
  return kinds.includes('ordinal') && kinds.includes('number') && isWhole(source) && isWhole(claim);
}

/** A claim may leave a measure out; one that it names must be the source’s. */
function isUnsaid(source: QuantityReading, claim: QuantityReading): boolean {
  return claim.kind === 'number' && claim.unit === undefined && source.unit !== 'clock';
}

/** How far a fraction in words may be from a percentage, as a share of it: two-thirds is said of 62 to 72 per cent. */
const FRACTION_SLACK = 0.08;

/** … and how far where it is said to be over or under. */
const HEDGED_SLACK = 0.25;

/** … and how far a percentage that says “about” may be from a fraction: 66 and 67 from two-thirds. */
const PERCENT_SLACK = 0.03;

/** Whether a fraction in words may be said of a percentage; a percentage only of the very fraction, or about it. */
function isSameShare(
  source: QuantityReading,
  claim: QuantityReading,
  hedge: Hedge | undefined,
): boolean {
  const [there, here] = [toShare(source), toShare(claim)];
  if (isNear(there, here)) return true;
  if (claim.kind === 'percent' && hedge === undefined) return false;
  return isPartOf(there, here, {
    hedge,
    slack: claim.kind === 'percent' ? PERCENT_SLACK : FRACTION_SLACK,
  });
}

/** Whether a part in words may be said of a number. */
function isPartOf(
  there: number,
  here: number,
  { hedge, slack }: { hedge: Hedge | undefined; slack: number },
): boolean {
  const off = (there - here) / here;
  if (hedge === 'over') return off >= 0 && off <= HEDGED_SLACK;
  if (hedge === 'under') return off <= 0 && off >= -HEDGED_SLACK;
  return Math.abs(off) <= slack;
}

/** How far a rounded number may be from the one that it stands for, as a share of it: of one digit, and of more. */
const ROUNDING_SLACK = { one: 0.2, more: 0.1 };

/** How far a whole number may be from the decimals that it leaves out: 36 stands for 36.4, five not for 4.5. */
const WHOLE_SLACK = 0.08;

function isSameValue(
  source: QuantityReading,
  claim: QuantityReading,
  hedge: Hedge | undefined,
): boolean {
  if (claim.kind !== source.kind && [claim.kind, source.kind].includes('fraction'))
    return isSameShare(source, claim, hedge);
  const [there, here] = [source.value, claim.value];
  if (isNear(there, here)) return true;
  if (claim.isPart === true) return isPartOf(there, here, { hedge, slack: FRACTION_SLACK });
  if (hedge === 'under' && here === 1 && claim.kind === 'percent' && there < 1)
    return there >= LEAST_UNDER_ONE;
  return isRoundedFrom(source, claim, hedge);
}

/** Whether a claim’s number is the source’s, rounded as far as it says or shows. */
function isRoundedFrom(
  source: QuantityReading,
  claim: QuantityReading,
  hedge: Hedge | undefined,
): boolean {
  const [there, here] = [source.value, claim.value];
  const slack = claim.digits === 1 ? ROUNDING_SLACK.one : ROUNDING_SLACK.more;
  if (Math.abs(there - here) > slack * Math.abs(there)) return false;
  if (hedge === undefined && here === Math.round(there))
    return Math.abs(there - here) <= WHOLE_SLACK * there;
  if (source.digits <= claim.digits) return false;
  if (hedge === undefined && (claim.digits < 2 || claim.isRounded !== true)) return false;
  const last = 10 ** (Math.floor(Math.log10(Math.abs(there))) - claim.digits + 1);
  const isClose = Math.abs(there - here) <= ROUNDING_SLACK.more * Math.abs(there);
  const steps = hedge !== undefined && isClose ? [last, last * 5] : [last];
  return steps.some((step) =>
    roundings(there / step, hedge).some((whole) => isNear(whole * step, here)),
  );
}

/** “Under one per cent” is said of 0.5 to 1. */
const LEAST_UNDER_ONE = 0.5;

/** What a number may be rounded to: to the nearest, or as its hedge says. */
function roundings(steps: number, hedge: Hedge | undefined): number[] {
  if (hedge === 'over') return [Math.floor(steps)];
  if (hedge === 'under') return [Math.ceil(steps)];
  return [Math.round(steps)];
}

/** A percentage as its share of one, beside a fraction. */
function toShare({ kind, value }: QuantityReading): number {
  return kind === 'percent' ? value / 100 : value;
}
