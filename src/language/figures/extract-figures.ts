import { yearOf } from '../dates/date-words.ts';
import type { Figure, QuantityReading } from './figure.ts';
import { countsNoun, countsThings } from './counts-noun.ts';
import { currencyBefore } from './currencies.ts';
import type { FoundFigure } from './found-figure.ts';
import { hedgeBefore } from './hedge-before.ts';
import { measureAfter, rateAfter } from './measures.ts';
import { datedOrdinals } from './dated-ordinals.ts';
import { lendInRanges } from './lend-in-ranges.ts';
import { parseAlone } from './parse-alone.ts';
import { partOfHundred } from './part-of-hundred.ts';
import { parseDate } from '../dates/parse-date.ts';
import { parseNumber, type ParsedNumber } from './parse-number.ts';
import { parseFraction } from './parse-fraction.ts';
import { parseOrdinal } from './parse-ordinal.ts';
import { borrowUnits } from './borrow-units.ts';
import { isCapitals, mayHoldFigure, startsFigure } from './starts-figure.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Every figure of a text in its order: numbers, money, percentages, ordinals, fractions, dates. */
export function extractFigures(text: string): readonly Figure[] {
  if (!mayHoldFigure(text)) return [];
  const tokens = tokenise(text);
  const found: FoundFigure[] = [];
  for (let at = 0; at < tokens.length;) {
    const parsed = startsFigure(tokens, at)
      ? (findCode(tokens, at) ?? findAt(tokens, at))
      : undefined;
    if (parsed === undefined) at += 1;
    else {
      found.push(...parsed.found);
      at = parsed.next;
    }
  }
  if (found.length === 0) return [];
  const isPercent = text.includes('hundred') && BY_THE_HUNDRED.test(text);
  const lent = datedOrdinals(lendInRanges(found, tokens), tokens);
  return borrowUnits(lent, { isPercent, readSentences: () => sentencesIn(tokens) })
    .filter(({ readings }) => readings.length > 0)
    .map(({ from, to, readings, isSoft = false }) => {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      const hedge = hedgeBefore(tokens, from);
      const rate = rateAfter(tokens, to);
      return { text: text.slice(start, end), start, end, readings, hedge, rate, isSoft };
    });
}

/** The number of the sentence that each token stands in, roughly. */
function sentencesIn(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before?.kind === 'sign' && !token.isAttached && STOPS.has(before.text)) sentence += 1;
    return sentence;
  });
}

const STOPS = new Set('.!?;|');

/** How a text counts by the hundred without saying per cent. */
const BY_THE_HUNDRED = /(?:in|per|of|for) (?:an?|every|each) hundred|per hundred/i;

interface FoundAt {
  readonly found: readonly FoundFigure[];
  readonly next: number;
}

/** The number of `F-16`, `G20` or `BPS-17` belongs to a name; that of `CE-2015` is a year. */
function findCode(tokens: readonly Token[], at: number): FoundAt | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapitals(token)) return undefined;
  if (/^(?:FY|US|RS|PKR|USD|INR|EUR|GBP)$/.test(token.text)) return undefined;
  const dash = tokens[at + 1]?.text === '-' && tokens[at + 1]?.isAttached ? 1 : 0;
  const place = at + 1 + dash;
  const digits = tokens[place];
  if (digits?.kind !== 'number' || !digits.isAttached || yearOf(digits) !== undefined)
    return undefined;
  const number = parseNumber(tokens, place);
  if (number === undefined) return undefined;
  const readings = [quantity(number, 'number', undefined)];
  return { found: [{ from: place, to: place + 1, readings, isSoft: true }], next: place + 1 };
}

function findAt(tokens: readonly Token[], at: number): FoundAt | undefined {
  const money = currencyBefore(tokens, at);
  if (money !== undefined) {
    const number = parseNumber(tokens, money.next);
    if (number === undefined) return undefined;
    const reading = quantity(number, 'money', money.currency);
    const readings = [reading, ...partOfHundred(tokens, number)];
    return one({ from: at, to: number.next, readings, number });
  }
  const dates = parseDate(tokens, at);
  if (dates !== undefined) return { found: dates.dates, next: dates.next };
  const part = parseFraction(tokens, at) ?? parseOrdinal(tokens, at) ?? parseAlone(tokens, at);
  if (part !== undefined) return one(part);
  return findNumber(tokens, at);
}

function one(found: FoundFigure): FoundAt {
  return { found: [found], next: found.to };
}

function findNumber(tokens: readonly Token[], at: number): FoundAt | undefined {
  const number = parseNumber(tokens, at);
  if (number === undefined) return undefined;
  const time = clockTime(tokens, at);
  if (time !== undefined) return time;
  const measure = measureAfter(tokens, number.next);
  if (isVague(number) && measure?.kind !== 'percent') return { found: [], next: number.next };
  if (measure !== undefined) {
    const { value, ...rest } = quantity(number, measure.kind, measure.unit);
    const reading = { ...rest, value: value * measure.factor };
    return one({ from: at, to: measure.next, readings: [reading], number });
  }
  return one(plainNumber(tokens, at, number));
}

/** A number without a measure: perhaps an age, a year, or so many of something. */
function plainNumber(tokens: readonly Token[], at: number, number: ParsedNumber): FoundFigure {
  const found = { from: at, to: number.next, number };
  if (/^age[ds]?$/.test(tokens[at - 1]?.lower ?? ''))
    return { ...found, readings: [quantity(number, 'number', 'year')] };
  const reading = {
    ...quantity(number, 'number', undefined),
    isCounted: countsNoun(tokens, number.next),
    isOfThings: countsThings(tokens, number.next),
  };
  const year = number.magnitude === 1 ? yearOf(tokens[at]) : undefined;
  if (year !== undefined)
    return {
      ...found,
      readings: [
        { kind: 'date', year },
        { ...reading, digits: 4 },
      ],
    };
  const readings = [reading, ...partOfHundred(tokens, number)];
  return { ...found, readings, isSoft: isLoose(tokens[at], number) };
}

/** “A dozen”, “a hundred” and “a thousand” mean many; “a lakh” and more are meant as they are said. */
function isLoose(first: Token | undefined, { value, magnitude }: ParsedNumber): boolean {
  if (first?.lower === 'half') return magnitude === DOZEN;
  return first?.lower === 'a' && value >= DOZEN && value < LEAST_MEANT;
}

const DOZEN = 12;
const LEAST_MEANT = 1e5;

/** “One” is a pronoun more often than a number, “hundreds” is no number at all. */
function isVague({ isWords, value }: ParsedNumber): boolean {
  return isWords && value <= 1;
}

function clockTime(tokens: readonly Token[], at: number): FoundAt | undefined {
  const [hour, sign, minute] = tokens.slice(at, at + 3);
  const isTime =
    sign?.text === ':' && sign.isAttached && minute?.isAttached && /^\d\d$/.test(minute.text);
  if (isTime !== true || hour === undefined || minute === undefined) return undefined;
  const value = Number(hour.text) * 100 + Number(minute.text);
  return one({
    from: at,
    to: at + 3,
    readings: [{ kind: 'number', value, digits: 4, unit: 'clock' }],
  });
}

/** A reading of a number as a quantity of some kind. */
export function quantity(
  { value, digits, magnitude, isPart }: ParsedNumber,
  kind: QuantityReading['kind'],
  unit: string | undefined,
): QuantityReading {
  const isRounded = magnitude > 1 || !Number.isInteger(value);
  return { kind, value, digits, isRounded, unit, ...(isPart === true && { isPart }) };
}
