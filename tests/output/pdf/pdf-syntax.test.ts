import { expect, test } from 'vitest';
import {
  formatDictionary,
  parseDictionary,
  parseReference,
} from '../../../src/output/pdf/pdf-syntax.ts';

test('a dictionary is read entry by entry, whatever its values hold', () => {
  const text = `<</Type /Annot\n/Rect [1 2.5\n-3 .4]/A <</S /URI /URI (a\\)b (c) >>)>>\n/Next 12 0 R /Flag true/Hex <48 69>/Empty ()/N 5>>`;
  expect(Object.fromEntries(parseDictionary(text))).toEqual({
    Type: '/Annot',
    Rect: '[ 1 2.5 -3 .4 ]',
    A: '<< /S /URI /URI (a\\)b (c) >>) >>',
    Next: '12 0 R',
    Flag: 'true',
    Hex: '<48 69>',
    Empty: '()',
    N: '5',
  });
});

test('what was read can be written, and read again', () => {
  const entries = parseDictionary('<</A [1 0 R 2 0 R]/B <</C (d)>>/E null>>');
  expect(parseDictionary(formatDictionary(entries))).toEqual(entries);
});

test('what comes after the dictionary is not read', () => {
  expect([...parseDictionary('<</Length 3>>\nstream\n((>\nendstream')]).toEqual([['Length', '3']]);
});

test.each(['[1 2]', '', '<</A (no end>>', '<</A [1 2>>'])('%j is no dictionary', (text) => {
  expect(() => parseDictionary(text)).toThrow();
});

test('a reference is read as its number, and nothing else is', () => {
  expect(['12 0 R', '12', '/R', undefined].map(parseReference)).toEqual([
    12,
    undefined,
    undefined,
    undefined,
  ]);
});
