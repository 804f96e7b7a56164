import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../scripts/planting/text/find-mentions.ts';

/** What is read of a text, in short: `date 2011 5 2`, `money 34200000000 USD`, `figure 48 hour`. */
function read(text: string): string[] {
  return findMentions(text).map((mention) =>
    (mention.kind === 'date'
      ? ['date', mention.year, mention.month, mention.day, mention.isDecade ? 'decade' : undefined]
      : [mention.kind, mention.value, mention.currency, mention.unit]
    )
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

describe('dates', () => {
  test.each([
    ['on 30 May 1998', ['date 1998 5 30']],
    ['on May 30, 1998', ['date 1998 5 30']],
    ['1998-05-30', ['date 1998 5 30']],
    ['in February 2026', ['date 2026 2']],
    ['10–18 October 2025', ['date 2025 10 10', 'date 2025 10 18']],
    ['28 and 30 May', ['date 5 28', 'date 5 30']],
    ['FY2002–FY2018', ['date 2002', 'date 2018']],
    ['the 1980s', ['date 1980 decade']],
    ['it may rain', []],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  test('2010-11 is a month in a field that holds a date, and two years elsewhere', () => {
    expect(findMentions('2010-11', 'date')).toMatchObject([{ year: 2010, month: 11 }]);
    expect(findMentions('2010-11')).toMatchObject([{ year: 2010 }, { year: 2011 }]);
  });

  test('both years of 2017-18 are read', () => {
    expect(read('2017-18').sort()).toEqual(['date 2017', 'date 2018']);
  });
});

describe('figures', () => {
  test.each([
    ['34.2 billion dollars', ['money 34200000000 USD']],
    ['34 USD billion', ['money 34000000000 USD']],
    ['Rs 500 crore', ['money 5000000000 PKR']],
    ['a 48-hour truce', ['figure 48 hour']],
    ['nearly a million people', ['figure 1000000']],
    ['74 per cent', ['figure 74 per cent']],
    ['1,066 attacks', ['figure 1066']],
    ['417–957 km', ['figure 417 km', 'figure 957 km']],
    ['fifteen days', ['figure 15 day']],
    ['the sixteenth report', ['ordinal 16']],
    ['the Twenty-Fifth Amendment', ['ordinal 25']],
    ['forty F-16 aircraft', ['figure 40', 'code 16']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
