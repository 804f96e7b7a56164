import { describe, expect, test } from 'vitest';
import { parseFraction } from '../../../src/language/figures/parse-fraction.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

function read(text: string) {
  return parseFraction(tokenise(text), 0);
}

describe('parseFraction', () => {
  test.each([
    ['two-thirds', 2 / 3],
    ['three quarters', 0.75],
    ['2/3 of', 2 / 3],
    ['half of', 0.5],
    ['a third of', 1 / 3],
    ['four out of five', 0.8],
    ['one in ten', 0.1],
    ['two in every five', 0.4],
    ['two children in five', 0.4],
  ])('reads “%s”', (text, value) => {
    const found = read(text);
    expect(found?.readings[0]).toMatchObject({ kind: 'fraction', value });
    expect(found?.isSoft ?? false).toBe(false);
  });

  test.each(['half', 'a quarter', 'a third'])('takes “%s” alone for no claim', (text) => {
    expect(read(text)?.isSoft).toBe(true);
  });

  test('reads two in three as two of something too, but not a share of all', () => {
    expect(read('two out of three')?.readings).toHaveLength(2);
    expect(read('two in every five')?.readings).toHaveLength(1);
    expect(read('two children in five')?.readings).toHaveLength(1);
  });

  test('reads parts of one per cent and of a year by their measure', () => {
    const point = { kind: 'percent', unit: 'point', value: 0.5 };
    expect(read('half a percentage point')?.readings).toMatchObject([point]);
    expect(read('half a per cent')?.readings).toMatchObject([{ kind: 'percent', value: 0.5 }]);
    expect(read('a quarter of a percentage point')?.readings).toMatchObject([
      { ...point, value: 0.25 },
    ]);
    expect(read('half a year')).toMatchObject({
      readings: [{ unit: 'year', value: 0.5 }],
      isSoft: true,
    });
    expect(read('a year and a half')?.readings).toMatchObject([{ unit: 'year', value: 1.5 }]);
    expect(read('half of a year')?.readings).toMatchObject([{ kind: 'fraction' }]);
  });

  test('reads parts of a century as years', () => {
    expect(read('half a century')?.readings).toMatchObject([{ unit: 'year', value: 50 }]);
    expect(read('a quarter of a century')?.readings).toMatchObject([{ unit: 'year', value: 25 }]);
  });

  test.each(['24/7', '9/11/2001', 'two in 1974', 'third world', 'half a million', 'dam'])(
    'finds no fraction in “%s”',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
