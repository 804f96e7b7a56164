import { describe, expect, test } from 'vitest';
import { shareOf } from '../../src/sheets/cite-sources.ts';
import type { CounterWeight } from '../../src/sheets/weigh-counterarguments.ts';
import { viewBalance } from '../../src/sheets/view-balance.ts';

const NO_WEIGHT: CounterWeight = { count: 0, strengths: [], unanswered: 0, share: 0 };

/** Names with how often they occur: `{ neutral: 9 }`. */
function many(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(name));
}

function balanceOf(
  stances: Readonly<Record<string, number>>,
  countries: Readonly<Record<string, number>>,
) {
  return viewBalance({
    stances: shareOf(many(stances)),
    countries: shareOf(many(countries)),
    counterweight: NO_WEIGHT,
  });
}

describe('viewBalance', () => {
  test('counts sources by stance and by country, the commonest first', () => {
    const view = balanceOf(
      { official: 6, neutral: 9, 'critical of the US': 5 },
      { Pakistan: 10, India: 4, unknown: 6 },
    );
    expect(view.stances).toBe('20 sources: 9 neutral, 6 official, 5 critical of the US');
    expect(view.countries).toBe('Pakistan 10, country unknown 6, India 4');
    expect(view.leans).toEqual([]);
  });

  test('counts together what would make the line too long', () => {
    const view = balanceOf({ a: 9, b: 8, c: 7, d: 6, e: 5, f: 4, g: 1 }, { P: 40 });
    expect(view.stances).toBe('40 sources: 9 a, 8 b, 7 c, 6 d, 5 e, 5 others');
    expect(view.brief).toBe('40 sources: 9 a, 8 b, 7 c, 16 others; P 40; no counterargument');
  });

  test.each([
    [{ critical: 6, neutral: 4 }, []],
    [
      { critical: 7, neutral: 3 },
      ['One stance outweighs: 7 of 10 sources (70\u00A0%) are critical.'],
    ],
    [{ neutral: 7, critical: 3 }, ['Mostly neutral: 7 of 10 sources (70\u00A0%) take no side.']],
  ])('says of %j which stance has more than 60 per cent', (stances, leans) => {
    expect(balanceOf(stances, { Pakistan: 5, India: 5 }).leans).toEqual(leans);
  });

  test.each([
    [{ India: 6, Pakistan: 4 }, []],
    [
      { India: 7, Pakistan: 3 },
      ['One country outweighs: 7 of 10 sources (70\u00A0%) are from India.'],
    ],
    [{ unknown: 7, Pakistan: 3 }, ['The country of 7 of 10 sources (70\u00A0%) is not known.']],
  ])('says of %j which country has more than 60 per cent', (countries, leans) => {
    expect(balanceOf({ a: 5, b: 5 }, countries).leans).toEqual(leans);
  });

  test('draws no conclusion from one source, and says nothing of none', () => {
    expect(balanceOf({ neutral: 1 }, { India: 1 })).toMatchObject({
      stances: '1 source: 1 neutral',
      leans: [],
    });
    expect(balanceOf({}, {})).toMatchObject({ stances: '', countries: '', leans: [] });
  });

  test('draws a conclusion from two sources', () => {
    expect(balanceOf({ neutral: 2 }, { India: 2 }).leans).toEqual([
      'Mostly neutral: 2 of 2 sources (100\u00A0%) take no side.',
      'One country outweighs: 2 of 2 sources (100\u00A0%) are from India.',
    ]);
  });

  test('weighs the counterarguments', () => {
    const weigh = (counterweight: CounterWeight) =>
      viewBalance({ stances: [], countries: [], counterweight }).counterarguments;
    expect(
      weigh({
        count: 3,
        strengths: [
          { name: 'strong', count: 2 },
          { name: 'fair', count: 1 },
        ],
        unanswered: 1,
        share: 15,
      }),
    ).toBe(
      '3 counterarguments (2 strong, 1 fair, 1 without a reply), with replies 15\u00A0% of the argument',
    );
    expect(
      weigh({ count: 1, strengths: [{ name: 'weak', count: 1 }], unanswered: 1, share: 4 }),
    ).toBe('1 counterargument (1 weak, 1 without a reply), 4\u00A0% of the argument');
    expect(weigh(NO_WEIGHT)).toBe('no counterargument');
  });
});
