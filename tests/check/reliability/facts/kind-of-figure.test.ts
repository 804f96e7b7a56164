import { describe, expect, test } from 'vitest';
import { kindOfFigure } from '../../../../src/check/reliability/facts/kind-of-figure.ts';

describe('kindOfFigure', () => {
  test.each([
    [34.2, 'number'],
    ['over 102', 'number'],
    ['60,000–80,000+', 'number'],
    ['about 1.5 million', 'number'],
    ['between 3 and 5', 'number'],
    [1954, 'number'],
    ['1954-05-19', 'date'],
    ['2026-02', 'date'],
    ['1958–1971, 1977–1988', 'years'],
    ['34%', 'words'],
    ['$34 billion', 'words'],
    ['2nd of 163', 'words'],
    ['47 violations, 38 killed', 'words'],
    ['certificate by the secretary', 'words'],
  ])('%s is %s', (value, kind) => {
    expect(kindOfFigure(value)).toBe(kind);
  });
});
