import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.ts';
import { isBetweenDates } from '../../src/language/dates/is-between-dates.ts';
import { extractFigures } from '../../src/language/figures/extract-figures.ts';
import { keyOf } from '../../src/language/names/key-of.ts';
import { wordsOf } from '../../src/language/names/words-of.ts';
import { extractQuotations } from '../../src/language/quotations/extract-quotations.ts';

/** A text that goes on with the same for as long as an article may be; what reads it twice over does not end in time. */
function endless(piece: string): string {
  return piece.repeat(300_000 / piece.length);
}

describe('Texts that mean ill', () => {
  test.each(['constructor', 'Constructor', '__proto__', 'toString', 'valueOf'])(
    'may hold the word %s',
    (word) => {
      expect(keyOf(word)).toBe(word.toLowerCase());
    },
  );

  test.each(['.', 'U.S.', '$', 'US$', '1', '1,', '1/', '-', 'a.'])(
    'may go on with %j, in which figures are looked for',
    (piece) => {
      expect(() => extractFigures(endless(piece))).not.toThrow();
    },
  );

  test.each(['‘', '“', '"', "'", "'a", '‘a', '’', '“a”, '])(
    'may go on with %j, in which quotations are looked for',
    (piece) => {
      expect(() => extractQuotations(endless(piece))).not.toThrow();
    },
  );

  test.each(['U.S. ', 'A. ', '. ', 'a', '.', 'Mr. A '])(
    'may go on with %j, in which sentences are looked for',
    (piece) => {
      expect(() => splitSentences(endless(piece))).not.toThrow();
    },
  );

  test.each(['A', 'A.', 'A-', "A'", 'A&', '\u0301', 'A1'])(
    'may go on with %j, in which names are looked for',
    (piece) => {
      expect(() => wordsOf(endless(piece))).not.toThrow();
    },
  );

  test('may hold more sums than any claim has', () => {
    const figures = extractFigures('$1 and 2001 and 5 years; '.repeat(10_000));
    expect(figures.filter((figure) => isBetweenDates(figure, figures))).toEqual([]);
  });
});

test('Currencies keep what stands before their sign', () => {
  const kinds = ['U.S.$5', 'US$5', '$5'].map((text) => extractFigures(text)[0]?.readings);
  expect(kinds).toEqual(
    kinds.map(() => [expect.objectContaining({ kind: 'money', value: 5, unit: 'USD' })]),
  );
});

test('A quotation between single curly marks may hold apostrophes', () => {
  const quoted = extractQuotations('He said ‘it is Pakistan’s own’ twice.').map(({ text }) => text);
  expect(quoted).toEqual(['it is Pakistan’s own']);
});
