import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';
import { anyText } from '../../support/any-text.ts';
import { claimedFigures } from '../../support/ground.ts';

function found(text: string): string[] {
  return claimedFigures(text).map((figure) => figure.text);
}

describe('extractFigures', () => {
  test('finds numbers, money, percentages, ordinals, fractions and dates in their order', () => {
    expect(
      found('In May 1974 the 2nd dam cost $33 million, two-thirds of it lent at 5 per cent.'),
    ).toEqual(['May 1974', '2nd', '$33 million', 'two-thirds', '5 per cent']);
  });

  test('finds nothing where nothing is counted', () => {
    expect(found('The dam stores water for the fields, and the canal carries it.')).toEqual([]);
    expect(found('One of them said so; no one knew. May it rain. Hundreds came.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test.each([
    ['F-16', 'The F-16 flew.'],
    ['G20', 'The G20 met.'],
    ['BPS-17', 'A post in BPS-17.'],
    ['“first” and “second”', 'The first canal and the second.'],
    ['a third party', 'No third party came.'],
    ['half without “of”', 'The tank was half full.'],
    ['a thousand', 'It took a thousand cuts.'],
  ])('makes no claim of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('says where each figure stands', () => {
    const text = 'Built for US$ 33 billion in 1974.';
    const [money, year] = extractFigures(text);
    expect(text.slice(money?.start, money?.end)).toBe('US$ 33 billion');
    expect(text.slice(year?.start, year?.end)).toBe('1974');
  });

  test.each([
    ['about', 'about 80'],
    ['about', 'roughly 80'],
    ['about', 'some 80'],
    ['over', 'over 80'],
    ['over', 'more than 80'],
    ['over', 'at least $80'],
    ['under', 'nearly 80'],
    ['under', 'up to 80'],
    ['under', 'fewer than 80'],
    [undefined, 'exactly 80'],
  ])('knows the hedge %s of “%s”', (hedge, text) => {
    expect(extractFigures(`There were ${text} dams.`)[0]?.hedge).toBe(hedge);
  });

  test.each([
    ['year', 'Rs 5 a year'],
    ['litre', 'Rs 5 per litre'],
    ['acre', '$5 an acre'],
    [undefined, 'Rs 5 in all'],
  ])('knows the rate %s of “%s”', (rate, text) => {
    expect(extractFigures(text)[0]?.rate).toBe(rate);
  });

  test('reads a bare number of four digits as a year and as a number', () => {
    expect(extractFigures('2000 came')[0]?.readings.map(({ kind }) => kind)).toEqual([
      'date',
      'number',
    ]);
  });

  test('throws at no text, and says truly where its figures stand', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const figure of extractFigures(text))
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      }),
    );
  });
});
