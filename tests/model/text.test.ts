import { describe, expect, test } from 'vitest';
import { answerSchema, countWords, textOfAtMost, textSchema } from '../../src/model/text.ts';
import { refusal } from '../support/refusal.ts';

describe('textSchema', () => {
  test('trims', () => {
    expect(textSchema.parse('  a point \n')).toBe('a point');
  });

  test('keeps lines, Urdu and its joiners', () => {
    const text = 'پاکستان می\u200Cرود\nnext';
    expect(textSchema.parse(text)).toBe(text);
  });

  test.each(['', ' ', '\n\t', '\u00A0'])('refuses %j as blank', (text) => {
    expect(refusal(textSchema, text)).toBe('is blank');
  });

  test.each([
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001B[31mb'],
    ['a delete', 'a\u007Fb'],
    ['a right-to-left override', 'a\u202Eb'],
    ['a directional isolate', 'a\u2066b'],
    ['a byte-order mark', 'a\uFEFFb'],
    ['a blank of no width', 'a\u200Bb'],
    ['a joiner of words', 'a\u2060b'],
    ['half of a letter', 'a\uD800b'],
    ['a tag', 'a\u{E0041}b'],
    ['a filler', 'a\u3164b'],
    ['a note between lines', 'a\uFFF9b'],
    ['no character', 'a\uFFFFb'],
    ['no character of another plane', 'a\u{1FFFE}b'],
  ])('refuses %s, which a reader cannot see', (_, text) => {
    expect(refusal(textSchema, text)).toMatch(
      /control, direction-override or zero-width character/,
    );
  });

  test('refuses what is longer than anybody writes, since each text is compared with many', () => {
    expect(refusal(textSchema, 'a'.repeat(10_001))).toBe('has more than 10000 characters');
    expect(textSchema.parse('a'.repeat(10_000))).toHaveLength(10_000);
  });

  test.each([1, true, null, ['a']])('refuses %j, which is no text', (value) => {
    expect(textSchema.safeParse(value).success).toBe(false);
  });
});

describe('answerSchema', () => {
  test.each([
    [1954, '1954'],
    [0.5, '0.5'],
    [true, 'true'],
    [' 1954 ', '1954'],
  ])('takes %j, as YAML may read it, as the text %j', (value, text) => {
    expect(answerSchema.parse(value)).toBe(text);
  });

  test.each(['', null, [1954]])('refuses %j', (value) => {
    expect(answerSchema.safeParse(value).success).toBe(false);
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ['one two  three\nfour', 4],
    ['Pakistan’s well-being', 2],
    ["don't", 1],
    ['1,234.5 million', 2],
    ['— – …', 0],
    ['FY2002–FY2018', 1],
    ['and/or', 1],
    ['امریکہ پاکستان', 2],
    ['مُلک', 1],
    ['cafe\u0301s', 1],
    ['a \u0301b', 2],
    ['**bold** words', 2],
  ])('finds in %j %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('textOfAtMost', () => {
  test('takes as many words as its limit', () => {
    expect(textOfAtMost(3).parse('one two three')).toBe('one two three');
  });

  test('refuses one word more, and tells how many there are', () => {
    expect(refusal(textOfAtMost(3), 'one two three four')).toBe('has 4 words; at most 3 fit');
  });
});
