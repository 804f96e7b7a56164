import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/language/names/key-of.ts';
import { isSpelt, learnAcronyms } from '../../../src/language/names/learn-acronyms.ts';
import { anyText } from '../../support/any-text.ts';

function keys(words: string): string[] {
  return words.split(' ').map(keyOf);
}

describe('learnAcronyms', () => {
  test.each([
    ['paid by the Coalition Support Fund (CSF)', 'CSF', 'Coalition Support Fund'],
    ['the CSF (Coalition Support Fund) paid', 'CSF', 'Coalition Support Fund'],
    ['the Ministry of Water and Power (MWP)', 'MWP', 'Ministry Water and Power'],
    ['the Bank of the Indus Basin (BIB)', 'BIB', 'Bank Indus Basin'],
  ])('learns from “%s”', (text, acronym, words) => {
    expect(learnAcronyms(text)).toEqual([{ acronym, longForm: keys(words) }]);
  });

  test.each([
    'the Coalition Support Fund (CSP)',
    'the dam (the old one)',
    'CSF paid',
    'a fund (A)',
    '(CSF)',
    '',
  ])('learns nothing from “%s”', (text) => {
    expect(learnAcronyms(text)).toEqual([]);
  });

  test('throws at no text', () => {
    fc.assert(fc.property(anyText(), (text) => Array.isArray(learnAcronyms(`${text}(${text})`))));
  });
});

test('isSpelt compares first letters, with or without words that join', () => {
  expect(isSpelt('mwp', ['Ministry', 'of', 'Water', 'and', 'Power'])).toBe(true);
  expect(isSpelt('mowap', ['Ministry', 'of', 'Water', 'and', 'Power'])).toBe(true);
  expect(isSpelt('mwq', ['Ministry', 'of', 'Water', 'and', 'Power'])).toBe(false);
});
