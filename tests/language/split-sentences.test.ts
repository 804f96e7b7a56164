import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.ts';

describe('splitSentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He came in Aug. She left.', ['He came in Aug.', 'She left.']],
    ['He said “No.” She left.', ['He said “No.”', 'She left.']],
    ['It cost 34.2 billion. 12 died.', ['It cost 34.2 billion.', '12 died.']],
    ['ایک جملہ۔ دوسرا جملہ۔', ['ایک جملہ۔', 'دوسرا جملہ۔']],
  ])('parts %s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test.each([
    'Dr. Khan met Gen. Zia of the U.S. Army',
    'No. 5 of Art. 6 was signed by J. F. Kennedy',
    'On Aug. 31 the mill paid Rs. 900 to them',
    'Trade, arms, etc. were cut; e.g. Aircraft',
    'A text without any stop',
  ])('leaves whole: %s', (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });

  test('loses no character but the spaces between sentences', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. !?;”1') }), (text) => {
        const spaceless = (words: string) => words.replace(/\s/gu, '');
        expect(spaceless(splitSentences(text).join(''))).toBe(spaceless(text));
      }),
    );
  });
});
