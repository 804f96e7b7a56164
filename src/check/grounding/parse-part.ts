import type { Found } from './extract-figures.ts';
import { measureAfter } from './measures.ts';
import { parseNumber } from './parse-number.ts';
import type { Token } from './tokenise.ts';

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const)
    .concat(
      'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
        .split(' ')
        .map((word, at) => [word, (at + 3) * 10] as const),
    ),
);

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const PARTS = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    tenth: 10,
    tenths: 10,
  }),
);

/** `25th`, `third`, `twenty-fifth`, and a century by its number. “First” and “second” count nothing in most sentences. */
export function parseOrdinal(tokens: readonly Token[], at: number): Found | undefined {
  const read = readDigitOrdinal(tokens, at) ?? readWordOrdinal(tokens, at);
  if (read === undefined) return undefined;
  const { value, to } = read;
  const hyphen = tokens[to]?.text === '-' ? 1 : 0;
  if (tokens[to + hyphen]?.lower === 'century') {
    const readings = [{ kind: 'century', from: (value - 1) * 100 + 1 } as const];
    return { from: at, to: to + hyphen + 1, readings };
  }
  if (read.isWord && (value < 3 || isIdiom(tokens[to]))) return { from: at, to, readings: [] };
  return { from: at, to, readings: [{ kind: 'ordinal', value, digits: String(value).length }] };
}

/** “Third party”, “third world” and the like count nothing. */
function isIdiom(next: Token | undefined): boolean {
  return /^(?:world|part(?:y|ies)|countr(?:y|ies)|state|states|column|estate|actors?|quarter)$/.test(
    next?.lower ?? '',
  );
}

interface ReadOrdinal {
  readonly value: number;
  readonly to: number;
  readonly isWord: boolean;
}

function readDigitOrdinal(tokens: readonly Token[], at: number): ReadOrdinal | undefined {
  const [number, suffix] = tokens.slice(at, at + 2);
  if (number?.kind !== 'number' || suffix?.isAttached !== true) return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(suffix.lower)) return undefined;
  return { value: Number(number.text.replaceAll(',', '')), to: at + 2, isWord: false };
}

function readWordOrdinal(tokens: readonly Token[], at: number): ReadOrdinal | undefined {
  const word = tokens[at]?.lower ?? '';
  const tens = TENS.indexOf(word);
  if (tens >= 0) {
    const gap = tokens[at + 1]?.text === '-' ? 2 : 1;
    const unit = ORDINALS.get(tokens[at + gap]?.lower ?? '');
    return unit === undefined || unit > 9
      ? undefined
      : { value: (tens + 2) * 10 + unit, to: at + gap + 1, isWord: true };
  }
  const value = ORDINALS.get(word);
  return value === undefined ? undefined : { value, to: at + 1, isWord: true };
}

/** `two-thirds`, `three quarters`, `a third`, `half of`, `four out of five`, `a quarter of a century`. */
export function parseFraction(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half')
    return {
      ...ofCentury(tokens, { at, to: at + 1 }, 0.5),
      isSoft: tokens[at + 1]?.lower !== 'of',
    };
  const count = /^an?$/.test(word) ? { value: 1, next: at + 1 } : parseNumber(tokens, at);
  if (count === undefined || count.value > 100) return undefined;
  const outOf = parseOutOf(tokens, at, count);
  if (outOf !== undefined) return outOf;
  const gap = tokens[count.next]?.text === '-' ? count.next + 1 : count.next;
  const part = PARTS.get(tokens[gap]?.lower ?? '');
  if (part === undefined || count.value >= part || isIdiom(tokens[gap + 1])) return undefined;
  const found = ofCentury(tokens, { at, to: gap + 1 }, count.value / part);
  const isOrdinal = count.value === 1 && tokens[gap + 1]?.lower !== 'of';
  const ordinal = { kind: 'ordinal', value: part, digits: 1 } as const;
  return isOrdinal ? { ...found, readings: [...found.readings, ordinal], isSoft: true } : found;
}

/** A part of a hundred years is years, of anything else a fraction. */
function ofCentury(
  tokens: readonly Token[],
  { at, to }: { at: number; to: number },
  value: number,
): Found {
  const after = tokens.slice(to, to + 3).map(({ lower }) => lower);
  const length = ['of a century', 'a century'].map((words) =>
    after.join(' ').startsWith(words) ? words.split(' ').length : 0,
  );
  const words = Math.max(...length);
  return words > 0
    ? {
        from: at,
        to: to + words,
        readings: [{ kind: 'number', value: value * 100, digits: 2, unit: 'year' }],
      }
    : { from: at, to, readings: [{ kind: 'fraction', value, digits: 2 }] };
}

/** `four out of five`, `one in ten`, `two in every five`, `two children in five`. */
function parseOutOf(
  tokens: readonly Token[],
  at: number,
  count: { value: number; next: number },
): Found | undefined {
  if (/^an?$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (const noun of [0, 1]) {
    const from = count.next + noun;
    const words = tokens.slice(from, from + 3).map(({ lower }) => lower);
    const joint = JOINTS.find((parts) => parts.every((part, place) => words[place] === part));
    const whole = joint && parseNumber(tokens, from + joint.length);
    if (whole === undefined || !isWhole(whole.value, count.value)) continue;
    if (measureAfter(tokens, whole.next) !== undefined) return undefined;
    const readings = [{ kind: 'fraction', value: count.value / whole.value, digits: 2 } as const];
    return { from: at, to: whole.next, readings };
  }
  return undefined;
}

const JOINTS = [['out', 'of', 'every'], ['out', 'of'], ['in', 'every'], ['in']];

/** What one speaks of parts of: up to twenty, or a round number. */
function isWhole(whole: number, part: number): boolean {
  return part < whole && (whole <= 20 || [50, 100, 1000].includes(whole));
}
