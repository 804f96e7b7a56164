import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../../src/check/grounding/quotations/plain-words.ts';
import { anyText } from '../../../support/any-text.ts';

test.each([
  ['A Dam, “a promise”!', ' a dam a promise '],
  ['it’s well-known', ' its wellknown '],
  ['1,200 & 3.5', ' 1200 and 3.5 '],
  ['خشک نہر', ' خشک نہر '],
  ['— …', ' '],
  ['', ' '],
])('plainWords makes of “%s” “%s”', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test('plainWords throws at no text, and changes nothing when it is done again', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(plainWords(text)).toMatch(/^ (?:.* )?$/su);
    }),
  );
});
