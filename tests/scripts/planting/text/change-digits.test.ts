import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDigit,
  changeDigit,
  dropDigit,
  swapDigits,
} from '../../../../scripts/planting/text/change-digits.ts';
import { createRandom } from '../../../../scripts/planting/random.ts';

const written = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000 }).map(String),
  fc.integer({ min: 1000, max: 10_000_000 }).map((number) => number.toLocaleString('en')),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, tenth]) => `${whole}.${tenth}`),
);

describe.each([
  ['changed', changeDigit],
  ['swapped', swapDigits],
  ['dropped', dropDigit],
  ['added', addDigit],
])('digits %s', (_, change) => {
  test('make another number, written as soundly', () => {
    fc.assert(
      fc.property(written, fc.string(), (number, key) => {
        const changed = change(number, createRandom(key));
        if (changed === undefined) return;
        expect(changed).toMatch(/^(?:[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*|0)(?:\.\d+)?$/);
        const valueOf = (text: string): number => Number(text.replaceAll(',', ''));
        if (change !== dropDigit || !/^0|(\d)\1/.test(number.replace(/\D/g, '')))
          expect(changed).not.toBe(number);
        expect(Number.isFinite(valueOf(changed))).toBe(true);
      }),
    );
  });
});

test('a single digit has none to swap or to drop', () => {
  expect(swapDigits('7', createRandom('key'))).toBeUndefined();
  expect(dropDigit('7', createRandom('key'))).toBeUndefined();
});
