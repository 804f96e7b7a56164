import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APOSTROPHE,
  BLANK,
  CAPITAL,
  DIGIT,
  endOfCharacter,
  kindAt,
  LETTER,
  MARK,
  NUMBER,
} from '../../src/language/character-kind.ts';

const UNICODE: readonly (readonly [string, number, RegExp])[] = [
  ['letter', LETTER, /^\p{L}/u],
  ['capital', CAPITAL, /^\p{Lu}/u],
  ['digit', DIGIT, /^\d/],
  ['number', NUMBER, /^\p{N}/u],
  ['mark', MARK, /^\p{M}/u],
  ['blank', BLANK, /^\s/],
  ['apostrophe', APOSTROPHE, /^['’ʼ]/],
];

/** Any text, with halves of surrogate pairs in it. */
const anyText = fc.string({
  unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
});

describe('kindAt', () => {
  test.each(UNICODE)('knows every %s that Unicode knows', (_, bit, expected) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        for (let at = 0; at < text.length; at = endOfCharacter(text, at))
          expect((kindAt(text, at) & bit) !== 0).toBe(expected.test(text.slice(at, at + 2)));
      }),
    );
  });

  test('gives both halves of a pair the kind of the pair', () => {
    expect([kindAt('x𝐀', 1), kindAt('x𝐀', 2)]).toEqual([LETTER | CAPITAL, LETTER | CAPITAL]);
  });

  test('knows nothing beyond the end, nor of half a pair', () => {
    expect([kindAt('a', 1), kindAt('', 0), kindAt('\ud835a', 0), kindAt('a\udc00', 1)]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('endOfCharacter', () => {
  test('passes over every character once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const characters: string[] = [];
        for (let at = 0; at < text.length;) {
          const end = endOfCharacter(text, at);
          characters.push(text.slice(at, end));
          at = end;
        }
        expect(characters).toEqual([...text]);
      }),
    );
  });
});
