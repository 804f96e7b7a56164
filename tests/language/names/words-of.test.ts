import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../src/language/names/word-form.ts';
import { findWords, wordsOf } from '../../../src/language/names/words-of.ts';
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

describe('findWords', () => {
  test('reads a word only when it is asked for, and once', () => {
    const read: string[] = [];
    const words = findWords('Trade with Kabul fell', (written) => {
      read.push(written);
      return readForm(written);
    });
    expect([words.length, words.startOf(2), read]).toEqual([4, 11, []]);
    expect([words.at(2)?.text, words.at(2)?.isNext, words.at(4)]).toEqual([
      'Kabul',
      true,
      undefined,
    ]);
    expect(read).toEqual(['Kabul']);
  });

  test('gives the same words as wordsOf, in whatever order one asks', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const words = findWords(text);
        const backwards = Array.from({ length: words.length }, (_, at) =>
          words.at(words.length - 1 - at),
        );
        expect(backwards.toReversed()).toEqual(wordsOf(text));
      }),
    );
  });
});
