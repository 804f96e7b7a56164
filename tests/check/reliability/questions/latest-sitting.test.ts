import { describe, expect, test } from 'vitest';
import { latestSitting } from '../../../../src/check/reliability/questions/latest-sitting.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';

const papers = { 'css/current-affairs': 'Current Affairs' };
const css = {
  month: 3,
  since: 2008,
  otherwise: [
    { year: 2022, month: 5 },
    { year: 2000, month: 11 },
  ],
};

function sat(year: number, parts: Parameters<typeof aLibrary>[0] = { papers, sittings: { css } }) {
  return latestSitting(aPastQuestion({ year }), aLibrary(parts));
}

describe('latestSitting', () => {
  test('is the usual month, from the first year of which it is known', () => {
    expect([sat(2007), sat(2008), sat(2009)]).toEqual(['2007', '2008-03', '2009-03']);
  });

  test('is another month in a year that was otherwise, known before or not', () => {
    expect([sat(2022), sat(2000), sat(1999)]).toEqual(['2022-05', '2000-11', '1999']);
  });

  test('is the usual month of every year where no first one is given', () => {
    const sittings = { css: { month: 10, otherwise: [] } };
    expect(sat(1960, { papers, sittings })).toBe('1960-10');
  });

  test('is the year alone where nothing is said of the exam, or the paper is not known', () => {
    expect(sat(2011, { papers })).toBe('2011');
    expect(sat(2011, {})).toBe('2011');
  });
});
