import {
  addDigit,
  changeDigit,
  dropDigit,
  swapDigits,
  type DigitChange,
} from './text/change-digits.ts';
import { editTarget, mentionsOf } from './targets/edit-target.ts';
import { isMoney } from './targets/is-money.ts';
import type { FigureMention } from './text/mention.ts';
import type { PlantedChange, Target } from './planted-change.ts';
import type { Pool } from './targets/pool.ts';
import type { Random } from './random.ts';

const DIGIT_ROWS: readonly (readonly [string, DigitChange])[] = [
  ['a digit changed', changeDigit],
  ['two digits swapped', swapDigits],
  ['a digit dropped', dropDigit],
  ['a digit added', addDigit],
];

const SCALES: Readonly<Record<string, string>> = {
  million: 'billion',
  billion: 'million',
  trillion: 'billion',
  lakh: 'crore',
  crore: 'lakh',
};

const CURRENCIES: Readonly<Record<string, string>> = {
  dollars: 'rupees',
  dollar: 'rupee',
  rupees: 'dollars',
  rupee: 'dollar',
  us$: 'Rs ',
  $: 'Rs ',
  rs: '$',
  'rs.': '$',
  usd: 'PKR',
  pkr: 'USD',
  '₹': '$',
};

/** Wrong sums: digits, million and billion, lakh and crore, dollars and rupees. */
export function plantMoney(target: Target, _: Pool, random: Random): PlantedChange[] {
  const sums = mentionsOf(target).filter((mention): mention is FigureMention =>
    isMoney(mention, target),
  );
  return sums.flatMap((sum) => [...plantDigits(target, sum, random), ...plantWords(target, sum)]);
}

function plantDigits(target: Target, sum: FigureMention, random: Random): PlantedChange[] {
  const { number: span } = sum.spans;
  if (span === undefined || sum.isWord) return [];
  return DIGIT_ROWS.flatMap(([row, change]) => {
    const text = change(target.text.slice(span.from, span.to), random);
    return text === undefined ? [] : editTarget(target, { kind: 'money', row, span, text });
  });
}

function plantWords(target: Target, { spans }: FigureMention): PlantedChange[] {
  const swaps = [
    { span: spans.scale, by: SCALES, row: '' },
    { span: spans.currency, by: CURRENCIES, row: 'currency swapped' },
  ];
  return swaps.flatMap(({ span, by, row }) => {
    if (span === undefined) return [];
    const own = target.text.slice(span.from, span.to);
    const text = by[own.toLowerCase()];
    if (text === undefined) return [];
    const scaleRow = /lakh|crore/i.test(own)
      ? 'lakh and crore swapped'
      : 'million and billion swapped';
    return editTarget(target, { kind: 'money', row: row || scaleRow, span, text });
  });
}
