import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOrUnknownSchema,
  dateSchema,
  isBefore,
  partialDateSchema,
} from '../../src/model/date.ts';
import { refusal } from '../support/refusal.ts';

describe('partialDateSchema', () => {
  test.each(['1954', '1954-05', '1954-05-19', '2024-02-29', '2000-02-29', '2026-12-31', '0001'])(
    'takes %s',
    (date) => {
      expect(partialDateSchema.parse(date)).toBe(date);
    },
  );

  test('takes every day that there is, from the first to the last of each month', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [at, length] of lengths.entries()) {
      const month = `2023-${String(at + 1).padStart(2, '0')}`;
      expect(partialDateSchema.parse(month)).toBe(month);
      expect(partialDateSchema.parse(`${month}-01`)).toBe(`${month}-01`);
      expect(partialDateSchema.parse(`${month}-${length}`)).toBe(`${month}-${length}`);
      expect(partialDateSchema.safeParse(`${month}-${length + 1}`).success).toBe(false);
    }
  });

  test('takes a bare year, which YAML reads as a number, as text', () => {
    expect(partialDateSchema.parse(1954)).toBe('1954');
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '2024-01-00',
    '2024-01-32',
    '0000',
    '24',
    '2024-1',
    '2024-1-1',
    '2024/01/01',
    '19 May 1954',
    '1954-05-19T00:00',
    '1954-',
    ' 1954',
    '١٩٥٤',
    '',
  ])('refuses %j', (date) => {
    expect(refusal(partialDateSchema, date)).toMatch(/^is not a date/);
  });

  test.each([195, -1954, 19540])('refuses the number %d', (date) => {
    expect(refusal(partialDateSchema, date)).toMatch(/^is not a date/);
  });

  test.each([1954.5, true, null, ['1954']])(
    'refuses %j, which is neither text nor a year',
    (date) => {
      expect(partialDateSchema.safeParse(date).success).toBe(false);
    },
  );
});

describe('dateSchema', () => {
  test('takes a whole day', () => {
    expect(dateSchema.parse('2026-11-22')).toBe('2026-11-22');
  });

  test.each(['2026', '2026-11', '2026-11-31', '2026-11-2', 'unknown', '2026-11-22 '])(
    'refuses %j',
    (date) => {
      expect(refusal(dateSchema, date)).toMatch(/^is not a day/);
    },
  );
});

describe('dateOrUnknownSchema', () => {
  test.each(['unknown', '2025', '2025-10', '2025-10-24'])('takes %s', (date) => {
    expect(dateOrUnknownSchema.parse(date)).toBe(date);
  });

  test.each(['Unknown', 'n.d.', '2025-10-32', ''])('refuses %j', (date) => {
    expect(refusal(dateOrUnknownSchema, date)).toMatch(/or `unknown`$/);
  });
});

describe('isBefore', () => {
  test('orders days', () => {
    expect(isBefore('1954-05-19', '1954-05-20')).toBe(true);
    expect(isBefore('1954-05-20', '1954-05-19')).toBe(false);
  });

  test('says no for equal dates', () => {
    expect(isBefore('1954-05', '1954-05')).toBe(false);
  });

  test('says no both ways for dates of which one holds the other', () => {
    expect(isBefore('1954', '1954-05-19')).toBe(false);
    expect(isBefore('1954-05-19', '1954')).toBe(false);
  });

  test('compares dates of different lengths by what both say', () => {
    expect(isBefore('1953', '1954-05-19')).toBe(true);
    expect(isBefore('1954-05-19', '1954-06')).toBe(true);
    expect(isBefore('1954-06', '1954-05-19')).toBe(false);
  });

  const two = (most: number) =>
    fc.integer({ min: 1, max: most }).map((part) => String(part).padStart(2, '0'));
  const year = fc.constantFrom('1953', '1954');
  const date = fc.oneof(
    year,
    fc.tuple(year, two(3)).map((parts) => parts.join('-')),
    fc.tuple(year, two(3), two(3)).map((parts) => parts.join('-')),
  );

  test('is a strict order: never both ways', () => {
    fc.assert(fc.property(date, date, (a, b) => !(isBefore(a, b) && isBefore(b, a))));
  });

  test('is a strict order: what is before a date is before all that is after it', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        fc.pre(isBefore(a, b) && isBefore(b, c));
        return isBefore(a, c);
      }),
    );
  });
});
