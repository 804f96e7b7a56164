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
    ['US 5 million', '$5 million'],
    ['usd 5', '5 US dollars'],
    ['1 dollar', '$1'],
    ['52 percent', '52%'],
    ['52percent', '52 percent'],
    ['On 14 August 1947.', '14 August 1947'],
    ['about 5 crore', '50,000,000'],
    ['2 trillion', '2,000 billion'],
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

  test('says of words, dates and amounts what they are', () => {
    expect(readAnswer('The Pact')).toEqual({ kind: 'words', words: 'the pact' });
    expect(readAnswer('In 1954')).toEqual({ kind: 'date', date: '1954' });
    expect(readAnswer('May 1954')).toEqual({ kind: 'date', date: '1954-05' });
    expect(readAnswer('52%')).toEqual({ kind: 'amount', from: 52, to: 52, unit: 'percent' });
    expect(readAnswer('$5')).toEqual({ kind: 'amount', from: 5, to: 5, unit: 'dollars' });
    expect(readAnswer('7 camps')).toEqual({ kind: 'amount', from: 7, to: 7, unit: 'camps' });
    expect(readAnswer('less than 7')).toMatchObject({ from: -Infinity, to: 7, unit: '' });
    expect(readAnswer('at least 7')).toMatchObject({ from: 7, to: Infinity });
    expect(readAnswer('3 to 5 lakh')).toMatchObject({ from: 300_000, to: 500_000 });
  });

  test.each(['May 1954 to June 1955', 'signed in May 1954', '5 of 7 camps', 'the 7 camps'])(
    'takes %j for words, since it is no date or amount alone',
    (text) => {
      expect(readAnswer(text).kind).toBe('words');
    },
  );

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
