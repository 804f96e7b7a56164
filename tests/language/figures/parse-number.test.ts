import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/language/figures/parse-number.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

function read(text: string) {
  return parseNumber(tokenise(text), 0);
}

describe('parseNumber', () => {
  test.each([
    ['7', 7],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['34.2 billion', 34.2e9],
    ['80k', 80_000],
    ['33m', 33e6],
    ['2 lakh', 200_000],
    ['3 lakh crore', 3e12],
    ['seventeen', 17],
    ['twenty-five', 25],
    ['ninety nine', 99],
    ['three hundred', 300],
    ['two hundred and fifty thousand', 250_000],
    ['two thousand and five', 2005],
    ['one thousand two hundred and fifty', 1250],
    ['two million three hundred thousand', 2_300_000],
    ['fourteen and a half million', 14.5e6],
    ['half a million', 500_000],
    ['a quarter of a billion', 250e6],
    ['a lakh', 100_000],
  ])('reads %s', (text, value) => {
    expect(read(text)?.value).toBeCloseTo(value, 3);
    expect(read(text)?.next).toBe(tokenise(text).length);
  });

  test.each(['dam', 'million', 'a dam', 'half a dam', 'hundred', '', '$5'])(
    'finds no number in “%s”',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('takes a letter for a magnitude only where nothing stands before it', () => {
    expect(read('33 m')?.value).toBe(33);
    expect(read('33m')?.value).toBe(33e6);
  });

  test.each([
    ['34', 2],
    ['340', 2],
    ['0.34', 2],
    ['3.40', 3],
    ['34 million', 2],
    ['fifty', 1],
  ])('counts the digits of %s that mean something: %i', (text, digits) => {
    expect(read(text)?.digits).toBe(digits);
  });

  test('stops before what does not belong to the number', () => {
    expect(read('two hundred dams')?.next).toBe(2);
    expect(read('five, six')).toMatchObject({ value: 5, next: 1 });
  });
});
