import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedDays } from '../../../src/language/dates/named-days.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('namedDays', () => {
  test('are those of the week that ends with the day of publication', () => {
    // 24 October 2025 was a Friday.
    expect(namedDays('On Tuesday it rained.', '2025-10-24')).toEqual([
      { year: 2025, month: 10, day: 21 },
    ]);
    expect(namedDays('On Friday it rained.', '2025-10-24')).toEqual([
      { year: 2025, month: 10, day: 24 },
    ]);
  });

  test('reach back over the ends of months and years', () => {
    expect(namedDays('on Sunday', '2024-03-01')).toEqual([{ year: 2024, month: 2, day: 25 }]);
    expect(namedDays('on Thursday', '2024-03-01')).toEqual([{ year: 2024, month: 2, day: 29 }]);
    expect(namedDays('on Wednesday', '2026-01-01')).toEqual([{ year: 2025, month: 12, day: 31 }]);
  });

  test('are none without a day of the week, or without a day of publication', () => {
    expect(namedDays('It rained.', '2025-10-24')).toEqual([]);
    expect(namedDays('on Sundaying', '2025-10-24')).toEqual([]);
    for (const published of ['', '2025', '2025-10', 'unknown'])
      expect(namedDays('on Tuesday', published)).toEqual([]);
  });

  test('agree with the calendar', () => {
    const days = fc.date({
      min: new Date('1900-01-08'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.nat({ max: 6 }), (published, weekday) => {
        const [found] = namedDays(`on ${WEEKDAYS[weekday]}`, published.toISOString().slice(0, 10));
        const { year = 0, month = 0, day = 0 } = found ?? {};
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(date.getUTCDay()).toBe(weekday);
        const back = (Date.parse(published.toISOString().slice(0, 10)) - Number(date)) / 86_400_000;
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThan(7);
      }),
    );
  });
});
