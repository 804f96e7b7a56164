import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

/** Texts of what tokens are made of, in any order. */
const soup = fc
  .array(fc.constantFrom(..."aZé1290,,.-’' $%ا۱ٌ𝐀😀\ud835".split(''), '1,234', '12,34,567', 'it’s'))
  .map((parts) => parts.join(''));

describe('tokenise', () => {
  test.each([
    ['1,234,567.5 people', ['1,234,567.5', 'people']],
    ['Rs 12,34,567', ['Rs', '12,34,567']],
    ['1,23 and 1,2', ['1,23', 'and', '1', ',', '2']],
    ['Pakistan’s it’ll', ['Pakistan’s', 'it’ll']],
    ['boys’ F-16', ['boys', '’', 'F', '-', '16']],
    ['US$5bn', ['US', '$', '5', 'bn']],
    ['۱۲ ab 😀', ['۱', '۲', 'ab', '😀']],
  ])('cuts %s', (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  test('tells words, numbers and signs, and which stand together', () => {
    expect(tokenise('U.S. 5%').map(({ kind, isAttached }) => [kind, isAttached])).toEqual([
      ['word', false],
      ['sign', true],
      ['word', true],
      ['sign', true],
      ['number', false],
      ['sign', true],
    ]);
  });

  test('leaves nothing out but blanks, and says where each token stands', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tokens = tokenise(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
