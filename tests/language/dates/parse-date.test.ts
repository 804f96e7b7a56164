import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/language/dates/parse-date.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';
import { hasFigures } from '../../support/ground.ts';

function read(text: string): unknown[] {
  return parseDate(tokenise(text), 0)?.dates.map(({ readings }) => readings[0]) ?? [];
}

const ATTACKS = { kind: 'date', year: 2001, month: 9, day: 11 };

describe('parseDate', () => {
  test.each([
    '9/11',
    'nine-eleven',
    'nine/eleven',
    '11 September 2001',
    '11 Sept 2001',
    '11th of September, 2001',
    'September 11, 2001',
    'September 11th, 2001',
    'Sept. 11, 2001',
    '2001-09-11',
    '11-09-2001',
    '11/9/2001',
    '11.09.2001',
  ])('reads %s as the day that it is', (text) => {
    expect(read(text)).toEqual([ATTACKS]);
  });

  test.each([
    ['26/11', { year: 2008, month: 11, day: 26 }],
    ['May 2011', { year: 2011, month: 5 }],
    ['May, 2011', { year: 2011, month: 5 }],
    ['2 May', { month: 5, day: 2 }],
    ['May 2nd', { month: 5, day: 2 }],
    ['June', { month: 6 }],
    ['FY2018', { year: 2018, fiscal: true }],
    ['FY18', { year: 2018, fiscal: true }],
    ['fiscal year 2018', { year: 2018, fiscal: true }],
    ['financial year 2017-18', { year: 2018, fiscal: true, isSpan: true }],
    ['FY2017-18', { year: 2018, fiscal: true, isSpan: true }],
  ])('reads %s as far as it is written', (text, date) => {
    expect(read(text)).toEqual([{ kind: 'date', ...date }]);
  });

  test.each([
    ['24–30 October 2025', [24, 30]],
    ['24 to 30 October 2025', [24, 30]],
    ['October 24-30, 2025', [24, 30]],
    ['2 and 3 October 2025', [2, 3]],
    ['2, 3 and 4 October 2025', [2, 3]],
  ])('reads both days of %s', (text, days) => {
    for (const day of days)
      expect(read(text)).toContainEqual({ kind: 'date', year: 2025, month: 10, day });
  });

  test('reads both months, and both years, of a span', () => {
    expect(read('March–April 2022')).toEqual([
      { kind: 'date', year: 2022, month: 3 },
      { kind: 'date', year: 2022, month: 4 },
    ]);
    expect(read('2004–2014')).toEqual([
      { kind: 'date', year: 2004 },
      { kind: 'date', year: 2014 },
    ]);
    expect(read('2017-18')).toEqual([
      { kind: 'date', year: 2017, isOfSpan: true },
      { kind: 'date', year: 2018, isOfSpan: true },
    ]);
  });

  test.each([
    ['1980s', 1980],
    ['1980’s', 1980],
    ['eighties', 1980],
    ['nineties', 1990],
  ])('reads %s as ten years', (text, from) => {
    expect(read(text)).toEqual([{ kind: 'decade', from }]);
  });

  test.each(['may', 'March on', 'Mayor', '1974', '32 May', 'nine dams', '9/11/2009x', 'FY', ''])(
    'finds no day in “%s”',
    (text) => {
      expect(read(text)).not.toContainEqual(ATTACKS);
      expect(read(text)).not.toContainEqual(expect.objectContaining({ day: 32 }));
    },
  );

  test.each(['may', 'March on', 'Mayor', '1974', 'nine dams', 'FY', ''])(
    'leaves “%s” alone',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a date', () => {
  test.each([
    ['FY2018', '2017-18'],
    ['FY2018', 'fiscal year 2018'],
    ['2017-18', 'FY2018'],
    ['2017/18', 'fiscal year 2017-18'],
    ['the 1980s', '1984'],
    ['the eighties', 'the 1980s'],
    ['the 20th century', '1947'],
    ['the twentieth century', 'the 1980s'],
    ['1947', '14 August 1947'],
  ])('of %s is in a text that has %s', (claim, source) => {
    expect(hasFigures(`It was in ${claim}.`, `By ${source} it was built.`)).toBe(true);
  });

  test.each([
    ['3 May 2011', '2 May 2011'],
    ['2 June 2011', '2 May 2011'],
    ['2 May 2012', '2 May 2011'],
    ['2 May 2011', 'May 2011'],
    ['2012', '2011'],
    ['May 2011', 'June 2011'],
    ['9/11', '11 September 2002'],
    ['9/11', '26/11'],
    ['FY2018', 'FY2019'],
    ['2017-18', '2018-19'],
    ['2004–2014', '2004 to 2015'],
    ['24–30 October 2025', '24–29 October 2025'],
    ['the 1980s', 'the 1970s'],
    ['the 1980s', '1979'],
    ['1984', 'the 1980s'],
    ['the 20th century', 'the 19th century'],
    ['1947', 'the 20th century'],
  ])('of %s is not in a text that has %s', (claim, source) => {
    expect(hasFigures(`It was in ${claim}.`, `By ${source} it was built.`)).toBe(false);
  });
});
