import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/problems/printable.ts';
import { anyText } from '../support/any-text.ts';

test('printable leaves text as it is', () => {
  expect(printable('Pakistan, پاکستان — “quoted” é')).toBe('Pakistan, پاکستان — “quoted” é');
});

test('printable makes spaces of line breaks and boxes of what acts on a terminal', () => {
  expect(printable('a\nb\tc\u2028d')).toBe('a b c d');
  expect(printable('\u001B[31m\u009B\u202Ex')).toBe('□[31m□□x');
  expect(printable('h\u200Bere\uFEFF')).toBe('h□ere□');
});

test('printable makes boxes of what shows nothing', () => {
  const hidden = ['\u00AD', '\u180E', '\u200E', '\u3164', '\uFFFF', '\uFFF9', '\u{E0041}'];
  expect(hidden.map(printable).join('')).toBe('□□□□□□□□');
});

test('printable leaves the joiners that Urdu needs, and variants of a letter', () => {
  const text = 'می\u200Cرود \u2764\uFE0F';
  expect(printable(text)).toBe(text);
});

test.each([
  ['##[add-mask]x', '#□[add-mask]x'],
  ['a ##[stop-commands]x', 'a #□[stop-commands]x'],
  ['::error::x', '□:error::x'],
  [' \u00A0::error::x', ' \u00A0□:error::x'],
  ['a ::error::x ## [', 'a ::error::x ## ['],
])('printable gives GitHub no order: %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('printable keeps the length, and leaves nothing that a terminal acts on', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const shown = printable(text);
      expect(shown).toHaveLength(text.length);
      expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
    }),
  );
});
