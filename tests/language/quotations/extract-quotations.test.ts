import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/language/quotations/extract-quotations.ts';
import { anyText } from '../../support/any-text.ts';

function found(text: string): string[] {
  return extractQuotations(text).map((quoted) => quoted.text);
}

describe('extractQuotations', () => {
  test.each([
    'He said “a dam is a promise”.',
    'He said "a dam is a promise".',
    'He said ‘a dam is a promise’.',
    "He said 'a dam is a promise'.",
  ])('finds what stands between marks: %s', (text) => {
    expect(found(text)).toEqual(['a dam is a promise']);
  });

  test('finds each of several, in their order', () => {
    expect(found('‘one’ and “two” and "three"')).toEqual(['one', 'two', 'three']);
  });

  test('takes a quotation inside a quotation for part of it', () => {
    expect(found('“a ‘dam’ is a promise”')).toEqual(['a ‘dam’ is a promise']);
  });

  test.each([
    'It’s the farmers’ canal in the ’90s.',
    "It's the farmers' canal, and the people's too.",
    "rock 'n' roll",
    '“never closed',
    'a "fine rule\'. He called on them to "go on with it',
    'never opened”',
    '“”',
    '',
  ])('takes no apostrophe or lone mark for a quotation: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('keeps apostrophes that stand in quoted words', () => {
    expect(found('‘a farmer’s field’ he said')).toEqual(['a farmer’s field']);
  });

  test('throws at no text, and finds what stands in it', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('“', '"', '‘', "'"), (text, mark) => {
        const whole = `${mark}${text}${mark}`;
        for (const quoted of extractQuotations(whole)) expect(whole).toContain(quoted.text);
      }),
    );
  });
});
