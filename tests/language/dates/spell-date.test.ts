import { expect, test } from 'vitest';
import { spellDate } from '../../../src/language/dates/spell-date.ts';

test.each([
  ['1954-05-19', '19 May 1954'],
  ['1954-05-01', '1 May 1954'],
  ['1954-05', 'May 1954'],
  ['1954', '1954'],
  ['during the war', 'during the war'],
  ['1954-13', '1954-13'],
  ['', ''],
])('spellDate writes %s as %s', (iso, text) => {
  expect(spellDate(iso)).toBe(text);
});
