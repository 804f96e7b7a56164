import { describe, expect, test } from 'vitest';
import { isBetweenDates } from '../../../src/language/dates/is-between-dates.ts';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';

function isBetween(length: string, dates: string): boolean {
  const [figure] = extractFigures(length);
  return figure !== undefined && isBetweenDates(figure, extractFigures(dates));
}

describe('isBetweenDates', () => {
  test.each([
    ['five years', '2019 and 2024'],
    ['twelve days', '2 May 2011 and 14 May 2011'],
    ['two weeks', '2 May 2011 and 16 May 2011'],
    ['three months', '2 May 2011 and 2 August 2011'],
    ['two days', '28 February 2024 and 1 March 2024'],
  ])('is true of %s between %s', (length, dates) => {
    expect(isBetween(length, dates)).toBe(true);
  });

  test.each([
    ['six years', '2019 and 2024'],
    ['five months', '2019 and 2024'],
    ['twelve days', '2 May 2011 and 15 May 2011'],
    ['twelve days', 'May 2011 and June 2011'],
    ['five dams', '2019 and 2024'],
    ['five years', 'no dates'],
  ])('is false of %s between %s', (length, dates) => {
    expect(isBetween(length, dates)).toBe(false);
  });
});
