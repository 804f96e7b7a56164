import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQuotation, likeness } from '../../../src/language/quotations/has-quotation.ts';
import { quotedWords } from '../../../src/language/quotations/quoted-words.ts';

const SOURCE = quotedWords(
  'The engineer said: “A dam is a promise that the river keeps, year after year; it’s well-known.”',
);

describe('hasQuotation', () => {
  test.each([
    'A dam is a promise that the river keeps',
    'a DAM is a promise!',
    'A dam is a promise that the river keeps year after year it’s well-known',
    'A dam … year after year',
    'A dam ... year after year',
    'A dam . . . year after year',
    '… that the river keeps …',
    'A dam is a promise that [it] keeps',
    'A dam is a promise [of water] that the river keeps',
    '[A] dam is a promise',
  ])('is true of “%s”', (quotation) => {
    expect(hasQuotation(quotation, SOURCE)).toBe(true);
  });

  test.each([
    ['a changed word', 'A dam is a promise that the valley keeps'],
    ['a dropped word', 'A dam is promise that the river keeps'],
    ['an added word', 'A big dam is a promise'],
    ['swapped words', 'is a dam a promise'],
    ['parts in another order', 'year after year … a dam'],
    ['a part of a word', 'A dam is a prom'],
    ['a word left out without a sign', 'A dam is a promise the river keeps'],
  ])('is false of %s', (_, quotation) => {
    expect(hasQuotation(quotation, SOURCE)).toBe(false);
  });

  test('is true of any run of words of a text, and of its ends with an ellipsis between', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const at = from % text.length;
        const run = text.slice(at, at + 1 + (length % text.length));
        const plain = quotedWords(text.join(' '));
        expect(hasQuotation(run.join(' '), plain)).toBe(true);
        expect(hasQuotation(`${text[0]} … ${text.at(-1)}`, plain)).toBe(true);
        expect(hasQuotation(`${run.join(' ')} Zzzzzzzzz`, plain)).toBe(false);
      }),
    );
  });
});

test('likeness is the share of words that stand in their order', () => {
  expect(likeness('a dam is a promise', SOURCE)).toBe(1);
  expect(likeness('a dam is a threat', SOURCE)).toBe(0.8);
  expect(likeness('nothing of this', SOURCE)).toBe(0);
});
