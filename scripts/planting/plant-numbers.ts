import {
  addDigit,
  changeDigit,
  dropDigit,
  swapDigits,
  type DigitChange,
} from './text/change-digits.ts';
import { editTarget, mentionsOf } from './targets/edit-target.ts';
import { isMoney } from './targets/is-money.ts';
import type { FigureMention, Span } from './text/mention.ts';
import { CARDINAL_WORDS, ORDINAL_WORDS } from './text/number-words.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import type { Random } from './random.ts';

/** Wrong numbers for counts, shares and orders: digits, words, and what is counted in per cent. */
export function plantNumbers(target: Target, pool: Pool, random: Random): PlantedChange[] {
  const figures = mentionsOf(target).filter(
    (mention): mention is FigureMention => mention.kind !== 'date' && !isMoney(mention, target),
  );
  return figures.flatMap((figure) => {
    const { number } = figure.spans;
    if (number === undefined) return [];
    return [
      ...(figure.isWord
        ? plantWord(target, figure, random)
        : plantDigits(target, number, { figure, pool, random })),
      ...plantUnit(target, figure, random),
    ];
  });
}

const DIGIT_ROWS: readonly (readonly [string, DigitChange])[] = [
  ['a digit changed', changeDigit],
  ['two digits swapped', swapDigits],
  ['a digit dropped', dropDigit],
  ['a digit added', addDigit],
];

function plantDigits(
  target: Target,
  span: Span,
  { figure, pool, random }: { figure: FigureMention; pool: Pool; random: Random },
): PlantedChange[] {
  const written = target.text.slice(span.from, span.to);
  const others = pool.numbers.filter((number) => number !== written);
  const rows: readonly (readonly [string, DigitChange])[] = [
    ...DIGIT_ROWS,
    ['another number of the content', () => random.pick(others)],
  ];
  return rows.flatMap(([row, change]) => {
    const text = change(written, random);
    if (text === undefined) return [];
    const name = figure.kind === 'code' ? 'digits of a name (F-16, 9/11)' : row;
    return editTarget(target, { kind: 'number', row: name, span, text });
  });
}

/** "One editorial", "at second hand", "a third of": words that count nothing. */
const IDLE_AFTER = /^[\s-](?:hand|half|party|place|thirds?|fifths?|quarters?)\b/i;
const IDLE_BEFORE = /\b(?:a|one|two|every) $/i;

function plantWord(target: Target, figure: FigureMention, random: Random): PlantedChange[] {
  const { number: span } = figure.spans;
  if (span === undefined || figure.value < 2) return [];
  const { text } = target;
  const isOrdinal = figure.kind === 'ordinal';
  if (IDLE_AFTER.test(text.slice(span.to)) || /^an?$/i.test(text.slice(span.from, span.to)))
    return [];
  if (isOrdinal && IDLE_BEFORE.test(text.slice(0, span.from))) return [];
  const words = [...(isOrdinal ? ORDINAL_WORDS : CARDINAL_WORDS)];
  const own = text.slice(span.from, span.to);
  const value = words.find(([word]) => word === own.toLowerCase())?.[1] ?? 0;
  const near = words.filter(([, other]) => {
    const isTens = value >= 20 && value % 10 === 0;
    return other !== value && other > 1 && (isTens ? other % 10 === 0 : other <= 20);
  });
  const row = isOrdinal ? 'an ordinal word replaced' : 'a number word replaced';
  return random.sample(near, 2).flatMap(([word]) => {
    return editTarget(target, { kind: 'number', row, span, text: inCaseOf(own, word) });
  });
}

function inCaseOf(own: string, word: string): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (/^[A-Z][a-z]+-[A-Z]/.test(own)) return word.split('-').map(capital).join('-');
  return /^[A-Z]/.test(own) ? capital(word) : word;
}

function plantUnit(target: Target, figure: FigureMention, random: Random): PlantedChange[] {
  const { unit: span } = figure.spans;
  if (span === undefined || figure.unit !== 'per cent') return [];
  const text = random.pick(['million', 'thousand', 'percentage points', 'km']) ?? '';
  const row = 'per cent made another unit';
  return editTarget(target, {
    kind: 'number',
    row,
    span,
    text: ` ${text}`.slice(isGlued(target, span) ? 0 : 1),
  });
}

function isGlued({ text }: Target, { from }: Span): boolean {
  return /\d/.test(text.charAt(from - 1));
}
