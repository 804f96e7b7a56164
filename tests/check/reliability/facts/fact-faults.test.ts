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

  test('says what is missing, and how to mend it', () => {
    const told = (written: Written) =>
      factFaults(aFact({ id: 'aid', ...SOUND, ...written })).map(
        ({ message, hint }) => `${message} ${hint}`,
      );
    expect(told({ unit: undefined })).toEqual([
      'The fact `aid` has no unit: 34.2 of what? Write in `unit` what is counted or measured: `people`, `USD billion`, `per cent`.',
    ]);
    expect(told({ period: undefined })).toEqual([
      'The fact `aid` has no period: 34.2 in which year or years? Write in `period` what time it covers, as in `FY2002–FY2018`, or in `as_of` the day of the count.',
    ]);
    expect(told({ conflicts })).toEqual([
      'The fact `aid` is marked verified, yet An editorial gives over 33, and no note says why that is set aside. Mark it `disputed` or `range`, or say in `note` why the other figure is the weaker one.',
    ]);
    expect(told({ status: 'disputed' })).toEqual([
      'The fact `aid` is marked disputed, but nothing says who disputes it. Give the other figures in `conflicts`, with their sources.',
    ]);
    expect(told({ status: 'range' })).toEqual([
      'The fact `aid` is marked as a range, but 34.2 is one figure. Write both ends in `value`, as in `60,000–80,000`, or the other figures in `conflicts`.',
    ]);
  });

  test.each([1000, 1999, 2099])('takes %i for a year, which wants `unit: date`', (value) => {
    expect(factFaults(aFact({ value, period: 'x' }))[0]?.hint).toBe(
      'Write `unit: date` if it is a date.',
    );
  });

  test.each([999, 2100, 19_540, 11_999])('takes %i for a count of something', (value) => {
    expect(factFaults(aFact({ value, period: 'x' }))[0]?.hint).toMatch(/^Write in `unit` what/);
  });

  test('takes figures for the same that are only written otherwise', () => {
    const others = [{ value: '83,000 people', source: 'A copy' }];
    const same = { value: '83000 People', unit: 'people', conflicts: others };
    expect(codes(same)).toEqual([]);
    expect(codes({ ...same, value: '83001 people' })).toEqual(['fact/status status']);
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
    expect(codes({ status: 'range', value: '6 or 8' })).toEqual([]);
    expect(codes({ status: 'range', value: '60,000,000' })).toEqual(['fact/status status']);
    expect(codes({ status: 'range', value: '– 60 –' })).toEqual(['fact/status status']);
    expect(codes({ status: 'range', value: 'some' })).toEqual(['fact/status status']);
    expect(codes({ status: 'range', conflicts })).toEqual([]);
  });
});
