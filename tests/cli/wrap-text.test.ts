import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../src/cli/wrap-text.ts';

test('wrapText leaves a short text on one line, set in', () => {
  expect(wrapText('Write one.', '  ')).toBe('  Write one.');
  expect(wrapText('', '  ')).toBe('  ');
});

test('wrapText begins no line with what GitHub takes for an order', () => {
  const filler = 'word '.repeat(18);
  expect(wrapText(`${filler}::error::x`, '    ').split('\n')[1]).toBe('    □:error::x');
  expect(wrapText(`${filler}a  ::error::x`, '    ')).not.toMatch(/^\s*::/m);
});

test('wrapText breaks between words only, and loses none of them', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,120}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, (all) => {
      const lines = wrapText(all.join(' '), '    ').split('\n');
      expect(lines.map((line) => line.slice(4)).join(' ')).toBe(all.join(' '));
      for (const line of lines) expect(line.length <= 100 || !line.trim().includes(' ')).toBe(true);
    }),
  );
});
