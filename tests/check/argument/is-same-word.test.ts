import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameWord } from '../../../src/check/argument/is-same-word.ts';

describe('isSameWord', () => {
  test.each([
    ['autonomy', 'autonomous'],
    ['dependence', 'dependent'],
    ['democracy', 'democratic'],
    ['policies', 'policy'],
    ['tax', 'taxation'],
    ['security', 'insecurity'],
    ['war', 'wars'],
    ['tax', 'taxes'],
    ['rely', 'reliance'],
    ['secure', 'security'],
  ])('knows %s and %s for forms of one', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
  });

  test.each([
    ['autonomy', 'authority'],
    ['peace', 'people'],
    ['aid', 'arms'],
    ['china', 'chaos'],
    ['us', 'use'],
    ['gas', 'ga'],
    ['arm', 'alarm'],
    ['trade', 'betrayal'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
  });

  test('does not mind the order, and knows a word for itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 's'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isSameWord(one, other)).toBe(isSameWord(other, one));
        expect(isSameWord(one, one)).toBe(true);
      }),
    );
  });
});
