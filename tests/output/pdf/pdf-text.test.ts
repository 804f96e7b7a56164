import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPdfText, parsePdfText } from '../../../src/output/pdf/pdf-text.ts';

test('any text is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parsePdfText(formatPdfText(text))).toBe(text);
    }),
  );
});

test.each([
  ['(a\\(b\\)\\\\c)', 'a(b)\\c'],
  ['(two\\\nlines \\101\\7z\\n)', 'twolines A\x07z\n'],
  ['(\\376\\377\\006\\056)', '\u062e'],
  ['<FEFF062E>', '\u062e'],
  ['<48 69 2>', 'Hi '],
  ['(caf\xe9)', 'café'],
  ['()', ''],
])('%j says %j', (value, text) => {
  expect(parsePdfText(value)).toBe(text);
});
