import { describe, expect, test } from 'vitest';
import { factFaults } from '../../../../src/check/reliability/facts/fact-faults.ts';
import { aFact } from '../../../support/a-fact.ts';

type Written = Parameters<typeof aFact>[0];

const SOUND: Written = { value: 34.2, unit: 'USD billion', period: 'FY2002–FY2018' };

function codes(written: Written): string[] {
  return factFaults(aFact({ ...SOUND, ...written })).map(({ code, key }) => `${code} ${key}`);
}

const conflicts = [{ value: 'over 33', source: 'An editorial' }];

describe('factFaults', () => {
  test('finds nothing in a figure with unit and period', () => {
    expect(codes({})).toEqual([]);
  });

  test('asks for the unit of a number, and for `date` on a date', () => {
    expect(codes({ unit: undefined })).toEqual(['fact/no-unit value']);
    expect(codes({ unit: undefined, value: '1954-05-19' })).toEqual(['fact/no-unit value']);
    const [fault] = factFaults(aFact({ value: 1954, period: '1954' }));
    expect(fault?.hint).toBe('Write `unit: date` if it is a date.');
  });

  test('lets a value have its unit within it', () => {
    expect(codes({ unit: undefined, value: '2nd of 163' })).toEqual([]);
    expect(codes({ unit: undefined, value: 'a yearly certificate' })).toEqual([]);
  });

  test('asks for a period, or the day of a count', () => {
    expect(codes({ period: undefined })).toEqual(['fact/no-period value']);
    expect(codes({ period: undefined, as_of: '2019-03-12' })).toEqual([]);
  });

  test('asks no period of dates, years and words', () => {
    expect(codes({ period: undefined, unit: 'date', value: '1954' })).toEqual([]);
    expect(codes({ period: undefined, unit: undefined, value: '1958–1971, 1977–1988' })).toEqual(
      [],
    );
    expect(codes({ period: undefined, unit: undefined, value: 'a certificate' })).toEqual([]);
  });

  test('wants a note where another figure is set aside as verified', () => {
    expect(codes({ conflicts })).toEqual(['fact/status status']);
    expect(codes({ conflicts, note: 'The editorial misdates the table.' })).toEqual([]);
    expect(codes({ conflicts, status: 'disputed' })).toEqual([]);
    expect(codes({ conflicts: [{ value: '34.2', source: 'A copy' }] })).toEqual([]);
  });

  test('wants a dispute to say between whom', () => {
    expect(codes({ status: 'disputed' })).toEqual(['fact/status status']);
    expect(codes({ status: 'disputed', note: 'Our sum; others count otherwise.' })).toEqual([]);
  });

  test('wants a range to have two ends, or others in its conflicts', () => {
    expect(codes({ status: 'range' })).toEqual(['fact/status status']);
    expect(codes({ status: 'range', value: '60,000–80,000' })).toEqual([]);
    expect(codes({ status: 'range', conflicts })).toEqual([]);
  });
});
