import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/language/names/extract-names.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';
import { anyText } from '../../support/any-text.ts';

function found(text: string, ...taught: string[]): string[] {
  return extractNames(text, createLexicon(taught)).map((name) => name.text);
}

describe('extractNames', () => {
  test.each([
    ['Farmers in Sindh met Salma Qureshi.', ['Sindh', 'Salma Qureshi']],
    ['Salma Qureshi opened the canal.', ['Salma Qureshi']],
    ['“Nothing works,” said Salma Qureshi.', ['Salma Qureshi']],
    ['It fell under the Kerry-Lugar-Berman Act.', ['Kerry-Lugar-Berman Act']],
    ['the Bank of the West lent to Pakistan and India', ['Bank of the West', 'Pakistan', 'India']],
    ['US aid came by Indo-US deals.', ['US', 'Indo', 'US']],
    ['the U.S.A. and the TTP', ['U.S.A.', 'TTP']],
    ['Pakistan’s dams', ['Pakistan']],
    ['the F-16 flew for the WHO', ['F-16', 'WHO']],
  ])('of “%s” are %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Dams store water. The canal leaked: Nothing works.',
    'Building dams helps. Water is short.',
    'In May it rained, and on Monday too.',
    'It was us. I think so.',
    'An Islamic law, an Urdu poem, Chapter 3, Article 5 and FY2018.',
    'Who says so? Many say so. Critics argue that it failed. Officials warned.',
    'They cost Rs 5 or USD 3.',
    'the Act and the Bank',
    '',
  ])('are none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('learn from the library whether a word that begins a sentence is a name', () => {
    expect(found('Tarbela filled early.')).toEqual([]);
    expect(found('Tarbela filled early.', 'Water came to Tarbela.')).toEqual(['Tarbela']);
    expect(found('Silt said more.', 'The silt and the sand.')).toEqual([]);
  });

  test('say where each stands', () => {
    const text = 'Water of the Indus reached Sindh.';
    for (const name of extractNames(text, createLexicon([])))
      expect(text.slice(name.start, name.end)).toBe(name.text);
  });

  test('throw at no text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const lexicon = createLexicon([text]);
        for (const { start, end } of extractNames(text, lexicon))
          expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
