import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/check/reliability/read-dates.ts';

describe('readDates', () => {
  test.each([
    ['14 August 1947', '1947-08-14'],
    ['14th of Aug. 1947', '1947-08-14'],
    ['August 14, 1947', '1947-08-14'],
    ['14-08-1947', '1947-08-14'],
    ['14/8/1947', '1947-08-14'],
    ['1947-08-14', '1947-08-14'],
    ['August 1947', '1947-08'],
    ['Sept, 1965', '1965-09'],
  ])('reads %s', (text, date) => {
    expect(readDates(`It was on ${text}.`)).toEqual([{ date, said: text, at: 10 }]);
  });

  test.each([
    ...[
      ['January', '01'],
      ['Jan', '01'],
      ['February', '02'],
      ['Feb', '02'],
      ['March', '03'],
    ],
    ...[
      ['Mar', '03'],
      ['April', '04'],
      ['Apr', '04'],
      ['May', '05'],
      ['June', '06'],
      ['Jun', '06'],
    ],
    ...[
      ['July', '07'],
      ['Jul', '07'],
      ['August', '08'],
      ['Aug', '08'],
      ['September', '09'],
    ],
    ...[
      ['Sept', '09'],
      ['Sep', '09'],
      ['October', '10'],
      ['Oct', '10'],
      ['November', '11'],
    ],
    ...[
      ['Nov', '11'],
      ['December', '12'],
      ['Dec', '12'],
    ],
  ])('reads the month %s', (name, month) => {
    const dates = (text: string) => readDates(text).map(({ date }) => date);
    expect(dates(`${name} 1965`)).toEqual([`1965-${month}`]);
    expect(dates(`${name}. 1965`)).toEqual([`1965-${month}`]);
    expect(dates(`3 ${name} 1965`)).toEqual([`1965-${month}-03`]);
    expect(dates(`${name} 3, 1965`)).toEqual([`1965-${month}-03`]);
  });

  test.each(['1st May 1965', '2nd May 1965', '3rd of May 1965', '4TH May, 1965', '11 May 2099'])(
    'reads the day %s',
    (text) => {
      expect(readDates(text)).toHaveLength(1);
    },
  );

  test.each([
    'May 1865x',
    'xMay 1965',
    '5 May 2165',
    '5 May 0965',
    'Mayor 1965',
    '1965-05-023',
    '1.2.19654',
  ])('finds no day in %s', (text) => {
    expect(readDates(text).filter(({ date }) => date.length === 10)).toEqual([]);
  });

  test('reads several, in their order, and leaves bare years alone', () => {
    const found = readDates('From 1954 and May 1955 to 2 June 1956, by a law of 1957.');
    expect(found.map(({ date }) => date)).toEqual(['1955-05', '1956-06-02']);
  });

  test('reads each date once, in whichever of several ways it could be read', () => {
    expect(readDates('2 May 1954')).toHaveLength(1);
    expect(readDates('May 2, 1954, May 3, 1954')).toHaveLength(2);
    expect(readDates('1954-05-02 and 02-05-1954').map(({ date }) => date)).toEqual([
      '1954-05-02',
      '1954-05-02',
    ]);
    expect(readDates('January 1954, 3 Jan 1955').map(({ date }) => date)).toEqual([
      '1954-01',
      '1955-01-03',
    ]);
  });

  test('finds no date in other numbers, or in a month that is none', () => {
    expect(readDates('12/13/1947, 40 May 1947, May be, 12 troops in 1947')).toEqual([]);
  });

  test('reads any day however it is written', () => {
    const day = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, ({ year, month, day: date }) => {
        const [m, d] = [month, date].map((part) => String(part).padStart(2, '0'));
        const iso = `${year}-${m}-${d}`;
        expect(readDates(iso)[0]?.date).toBe(iso);
        expect(readDates(`${date}/${month}/${year}`)[0]?.date).toBe(iso);
      }),
    );
  });
});
