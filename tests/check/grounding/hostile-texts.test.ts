import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/language/names/extract-names.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';
import { extractQuotations } from '../../../src/language/quotations/extract-quotations.ts';
import { anyText } from '../../support/any-text.ts';

/**
 * What a text may hold over and over. Where the cost of reading grew with the square of the length, these took minutes
 * or overflowed the stack; the test runner ends what takes longer than a minute.
 */
const UNITS = [
  ...['a ', 'A.', 'Abc', 'Abc ', 'a-', 'é', '“', '‘', '’', ' ‘', '(', 'A (B) ', 'AB (a b) ', '['],
  ...['1', '1,', '1-', '2 and ', '$', 'one thousand ', 'and a half ', 'May 2, ', '2017-'],
  ...['Ab of the ', 'South ', ' ', '🌊', 'پاکستان '],
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  extractQuotations,
  extractNames: (text) => extractNames(text, createLexicon([])),
  createLexicon: (text) => createLexicon([text, `(${text}`]),
  createPassage: (text) => createPassage('p', text, { published: '2025-10-24' }),
};

describe.each(Object.keys(READERS))('%s', (name) => {
  const read = READERS[name] ?? String;

  test.each(UNITS)('reads 50,000 times %j', (unit) => {
    expect(() => read(`X ${unit.repeat(50_000)}`)).not.toThrow();
  });

  test('reads any text', () => {
    const pieces = fc.array(fc.oneof(anyText(), fc.constantFrom(...UNITS)), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => read(parts.join('')) !== undefined));
  });
});
