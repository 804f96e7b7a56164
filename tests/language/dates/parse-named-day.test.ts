import { describe, expect, test } from 'vitest';
import { parseNamedDay } from '../../../src/language/dates/parse-named-day.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

function read(text: string) {
  return parseNamedDay(tokenise(text), 0)?.dates[0];
}

describe('parseNamedDay', () => {
  test.each([
    ['Christmas Eve 1979', { year: 1979, month: 12, day: 24 }],
    ['Christmas Day of 1979', { year: 1979, month: 12, day: 25 }],
    ['Christmas 1979', { year: 1979, month: 12, day: 25 }],
    ['New Year’s Eve, 1994', { year: 1994, month: 12, day: 31 }],
    ["New Year's Day 1994", { year: 1994, month: 1, day: 1 }],
  ])('reads “%s”', (text, day) => {
    expect(read(text)?.readings).toEqual([{ kind: 'date', ...day }]);
  });

  test.each([
    'Christmas Eve',
    'New Year 1994',
    'New York 1994',
    'partition',
    'Partition of Bengal',
  ])('finds none in “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('takes Partition for 1947, and for no claim', () => {
    expect(read('Partition')).toMatchObject({ readings: [{ year: 1947 }], isSoft: true });
  });
});
