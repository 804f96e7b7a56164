import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/language/names/words-of.ts';
import { anyText } from '../../support/any-text.ts';

describe('wordsOf', () => {
  test('parts words at hyphens and drops possessive endings', () => {
    expect(wordsOf('Tehrik-i-Taliban’s men, Dams’ walls').map(({ text }) => text)).toEqual([
      'Tehrik',
      'i',
      'Taliban',
      'men',
      'Dams',
      'walls',
    ]);
  });

  test('keeps letters with points, codes and ampersands whole', () => {
    expect(wordsOf('U.S. F-16 BPS-17 J&K').map(({ text }) => text)).toEqual([
      'U.S.',
      'F-16',
      'BPS-17',
      'J&K',
    ]);
    expect(wordsOf('US$5').map(({ text }) => text)).toEqual([]);
  });

  test('tells capitals, acronyms, the beginning of a sentence, and what follows at once', () => {
    const [water, of, us, then] = wordsOf('Water of US. Then');
    expect(water).toMatchObject({ isCapital: true, isAcronym: false, isFirst: true });
    expect(of).toMatchObject({ isCapital: false, isFirst: false, isNext: true });
    expect(us).toMatchObject({ isAcronym: true, isNext: true });
    expect(then).toMatchObject({ isFirst: true, isNext: false });
  });

  test('says truly where words stand, in any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const word of wordsOf(text))
          expect(text.slice(word.start, word.end).startsWith(word.text)).toBe(true);
      }),
    );
  });
});
