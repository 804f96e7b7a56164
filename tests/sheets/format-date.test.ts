import { describe, expect, test } from 'vitest';
import { formatDate, isDate } from '../../src/sheets/format-date.ts';

describe('formatDate', () => {
  test.each([
    ['2011-11-26', '26\u00A0November\u00A02011', '26\u00A0Nov\u00A02011'],
    ['2026-09-05', '5\u00A0September\u00A02026', '5\u00A0Sep\u00A02026'],
    ['1954-05', 'May\u00A01954', 'May\u00A01954'],
    ['1947-06-03', '3\u00A0June\u00A01947', '3\u00A0June\u00A01947'],
    ['2011-12', 'December\u00A02011', 'Dec\u00A02011'],
    ['1954', '1954', '1954'],
  ])('spells %s out, long and short, on one line', (iso, long, short) => {
    expect(formatDate(iso)).toEqual({ iso, long, short });
  });

  test('leaves a month that there is not as it is', () => {
    expect(formatDate('2026-13').long).toBe('2026-13');
  });
});

describe('isDate', () => {
  test.each(['1954', '1954-05', '1954-05-19'])('knows %s for a date', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each(['unknown', '20–25', '1954-5', '19540', ''])('knows %j for none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});
