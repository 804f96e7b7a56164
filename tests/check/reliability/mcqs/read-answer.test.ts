import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../src/check/reliability/mcqs/read-answer.ts';

describe('readAnswer', () => {
  test.each([
    ['80,000', '80 thousand'],
    ['80,000', '0.08 million'],
    ['10,00,000', '10 lakh'],
    ['7.5 billion dollars', '$7.5 billion'],
    ['7.5 billion dollars', 'US$7,500 million'],
    ['52%', '52 per cent'],
    ['14 August 1947', '14-08-1947'],
    ['August 14, 1947', '14th August 1947'],
    ['in 1954', '1954'],
    ['60,000–80,000 lives', '60 to 80 thousand lives'],
  ])('reads %s and %s alike', (a, b) => {
    expect(readAnswer(a)).toEqual(readAnswer(b));
  });

  test.each([
    ['80,000 lives', '80,000 troops'],
    ['34.2 billion dollars', '34.2 million dollars'],
    ['over 100', '100'],
    ['5 to 3', '3 to 5'],
    ['India to China', 'China to India'],
    ['the 1973 Constitution', 'the 1962 Constitution'],
  ])('tells %s from %s', (a, b) => {
    expect(readAnswer(a)).not.toEqual(readAnswer(b));
  });

  test('reads any whole number with or without commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (number) => {
        expect(readAnswer(number.toLocaleString('en-US'))).toEqual(readAnswer(String(number)));
      }),
    );
  });

  test('reads any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => readAnswer(text) !== undefined));
  });
});
