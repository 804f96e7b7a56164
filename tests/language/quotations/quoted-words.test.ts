import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedWords } from '../../../src/language/quotations/quoted-words.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['A Dam, “a promise”!', ' a dam a promise '],
  ['it’s well-known', ' its wellknown '],
  ['1,200 & 3.5', ' 1200 and 3.5 '],
  ['خشک نہر', ' خشک نہر '],
  ['— …', ' '],
  ['', ' '],
])('quotedWords makes of “%s” “%s”', (text, plain) => {
  expect(quotedWords(text)).toBe(plain);
});

test('quotedWords throws at no text, and changes nothing when it is done again', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(quotedWords(text)).toMatch(/^ (?:.* )?$/su);
    }),
  );
});
