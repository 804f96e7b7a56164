import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasFigures } from '../../support/ground.ts';

/** Each line is one figure in several notations. */
const SAME = [
  ['80 thousand', '80,000', '80000', '80k', '80K', 'eighty thousand', '80-thousand'],
  ['$33 billion', 'US$33bn', '33 billion dollars', 'US$ 33 billion', '33 billion US dollars'],
  ['USD 33 billion', '$33,000,000,000', 'U.S.$33 billion', 'thirty-three billion dollars'],
  ['2.5 crore', '25 million', '2,50,00,000', '25,000,000', '250 lakh', '25m'],
  ['1.2 lakh', '120,000', '1,20,000', '120 thousand'],
  ['Rs 12 lakh', '1.2 million rupees', 'PKR 1.2 million', 'Rs. 1,200,000', '12,00,000 rupees'],
  ['£5 million', '5 million pounds', 'GBP 5m'],
  ['€5 million', '5 million euros', 'EUR 5m'],
  ['$2.50', '2.5 dollars', '250 cents'],
  ['25', 'twenty-five', 'twenty five'],
  ['250', 'two hundred and fifty', 'two hundred fifty'],
  ['1,250', '1250', 'one thousand two hundred and fifty', 'twelve hundred and fifty'],
  ['250,000', 'two hundred and fifty thousand', '250 thousand', 'a quarter of a million'],
  ['100,000', 'a lakh', '1 lakh'],
  ['500,000', 'half a million', '5 lakh', 'five hundred thousand'],
  ['2,300,000', 'two million three hundred thousand', '2.3 million'],
  ['14.5 million', 'fourteen and a half million', '14,500,000'],
  ['25th', 'twenty-fifth'],
  ['18th amendment', 'eighteenth amendment'],
  ['50 per cent', '50%', '50 percent', 'fifty per cent', 'half of it'],
  ['two-thirds', 'two thirds', '2/3'],
  ['a quarter of it', '25 per cent', 'one in four', 'one-fourth of it', '1/4 of it'],
  ['three quarters', 'three-fourths', '75%', 'three out of four'],
  ['2 km', '2,000 metres', '2000 m', 'two kilometres', '2km'],
  ['5 tonnes', '5,000 kg'],
  ['1,000 MW', '1 GW', '1000 megawatts'],
  ['20 years', 'two decades', 'twenty years', '240 months'],
  ['a year and a half', '18 months', 'one and a half years', 'one-and-a-half years'],
  ['48 hours', 'two days'],
  ['$100 billion', 'the hundred billion dollars', 'a hundred billion dollars'],
  ['3.5 million', 'three-and-a-half million', 'three million and a half'],
  ['2.25 million', 'two and a quarter million'],
  ['3.75 per cent', 'three and three-quarters per cent'],
  ['0.7 percentage points', '0.7 of a percentage point', '70 basis points', '70bps'],
  ['0.5 percentage points', 'half a percentage point'],
  ['0.5%', 'half a per cent', '0.5 p.c.', '0.5 of one per cent'],
  ['two dozen men', '24 men', 'twenty-four men'],
  ['Rs 2 kharab', '200 billion rupees', 'PKR 2 kharab'],
  ['a twentieth of it', '5%', 'one in twenty'],
  ['85,000 km²', '85,000 sq km', '85,000 sq. km', '85,000 square kilometres'],
  ['40 kWh', '40 kilowatt-hours', '0.04 MWh'],
  ['44 degrees', '44°C', '44°', '44 degrees Celsius'],
  ['24 December 1979', 'Christmas Eve 1979', 'Christmas Eve, 1979'],
  ['1 January 1994', 'New Year’s Day 1994', "New Year's Day of 1994"],
  ['November 2021', 'November ’21', "Nov '21"],
  ['FY2025', 'FY25', 'FY 25', 'FY’25', 'fiscal 2025', '2024-25'],
  ['two fortnights', '4 weeks'],
  ['November 2021', 'November’s, of November 2021', 'late 2021 (in November 2021’s cold)'],
  ['1999-00', '1999-2000'],
  ['3 million acre-feet', '3 MAF', '3 million acre feet'],
  ['60,000–80,000', '60,000 to 80,000', '60-80 thousand', 'between 60,000 and 80,000'],
  ['Rs 5–7 billion', 'between Rs 5 billion and Rs 7 billion', 'Rs 5 to 7bn', 'Rs 5bn–Rs 7bn'],
  ['July–March 2023-24', 'July to March of 2023–24'],
  ['two weeks', 'a fortnight'],
  ['5–7 per cent', '5% to 7%', 'between 5 and 7 percent'],
];

const pairs = SAME.flatMap((notations) =>
  notations.flatMap((claim) => notations.map((source) => [claim, source] as const)),
);

describe('a figure', () => {
  test.each(pairs)('%s is in a text that has %s', (claim, source) => {
    expect(hasFigures(`It was ${claim}.`, `In all there were ${source} by then.`)).toBe(true);
  });

  test.each([
    ['33 million', '33 billion'],
    ['$33 million', '$33 billion'],
    ['33 billion rupees', '33 billion dollars'],
    ['Rs 33 billion', '$33 billion'],
    ['A$5 million', 'US$5 million'],
    ['HK$5 million', 'US$5 million'],
    ['two fortnights', 'two weeks'],
    ['1999-00', '1998-99'],
    ['FY24', '2024-25'],
    ['FY2024', '2024–2025'],
    ['10 pounds', '10 dollars'],
    ['33 billion dollars', '33 billion'],
    ['12 lakh', '12 crore'],
    ['2.5 crore', '2.5 million'],
    ['5 years', '5 months'],
    ['6 weeks', '6 days'],
    ['6-month', '6-week'],
    ['24 hours', '24 days'],
    ['5 acres', '5 hectares'],
    ['2 km', '2 miles'],
    ['1,000 MW', '1,000 GW'],
    ['5 square km', '5 km'],
    ['34 MAF', '34 million acres'],
    ['50 per cent', '50 people'],
    ['50 people', '50 per cent'],
    ['0.5 per cent', '5 per cent'],
    ['two-thirds', 'three-quarters'],
    ['one in four', 'one in five'],
    ['half of it', 'a third of it'],
    ['25th', '24th'],
    ['third', 'fourth'],
    ['25', '52'],
    ['80,000', '8,000'],
    ['80,001', '80,000'],
    ['12,34,567', '12,34,568'],
    ['three hundred', 'three thousand'],
    ['a billion', 'a million'],
    ['60,000–80,000', '60,000 to 70,000'],
    ['5–7 per cent', '5 to 8 per cent'],
    ['10:30', '10:45'],
    ['two days', 'two opinions and 28 days'],
    ['5 million women', 'five women and 2 million men'],
    ['five million women', 'two dozen men and five women'],
    ['60 women', 'two dozen men and five women'],
    ['70 percentage points', 'seven-tenths'],
    ['about 73 per cent', 'seven-tenths'],
    ['$66 million', 'several hundred million'],
    ['100 million', 'several hundred million'],
    ['two tolas', 'a second tola'],
    ['9th', 'a third and 10'],
    ['18 months', 'two years'],
    ['three weeks', 'a fortnight'],
    ['30 years', 'four decades, in which three of them fell'],
    ['March’s, of March 2021', 'May 2021'],
    ['a fortnight', 'a month'],
    ['Rs 70–85 billion', 'Rs 70 and then Rs 85 billion'],
    ['30 per cent', 'Rs 30 of every Rs 200'],
    ['over a third of a million', '241,000'],
    ['over a third of a million', '331,000'],
    ['March 2023', 'July–March 2023-24'],
    ['the first eight months of 2023–24', 'July–March 2023-24'],
    ['15 May', 'on 8 April 2010, and on the fifteenth by the Senate'],
    ['15 April', 'on 8 April 2010, and on the fifteenth floor'],
    ['FY2023', 'on 4 May 2023'],
    ['FY2020–21', '2021-22, and 2021'],
    ['the Second Amendment', 'the Third Amendment'],
    [
      'the First National Finance Commission Award',
      'the Seventh National Finance Commission Award',
    ],
    ['in January', 'December’s rain'],
    ['some $2 billion', '$6 million in 2019'],
    ['$2 million', '$6 million for a two-member team'],
    ['48 hours', 'two weeks'],
    ['0.33 per cent', 'one-third, and per cent'],
  ])('%s is not in a text that has %s', (claim, source) => {
    expect(hasFigures(`It was ${claim}.`, `In all there were ${source} by then.`)).toBe(false);
  });
});

describe('rounding', () => {
  test.each([
    ['over 33 billion', '33.4 billion'],
    ['more than 5,000', '5,012'],
    ['at least 400', '430'],
    ['over 5,000', '5,000'],
    ['nearly 34 billion', '33.8 billion'],
    ['almost half of it', '47 per cent'],
    ['over half of it', '52 per cent'],
    ['about 80,000', '79,500'],
    ['some 400', '396'],
    ['around $1.3bn', '$1.32 billion'],
    ['34 billion', '34.2 billion'],
    ['about 67 per cent', 'two-thirds'],
    ['23 children in a hundred', '23 for every hundred children'],
    ['53 women in a hundred, against 68 men', '53 per cent of women and 68 per cent of men'],
    ['12 attacks', 'a dozen attacks'],
    ['six attacks', 'half a dozen attacks'],
    ['$300 billion, not the $100 billion', '$300 billion, thrice the hundred billion promised'],
    ['83 thousand', '83,412'],
    ['two-thirds', '66 per cent'],
    ['50 years', 'half a century'],
    ['ten years', 'a decade'],
    ['30 per cent', 'Rs 30 of every Rs 100'],
    ['30 per cent', 'thirty paisas in the rupee'],
    ['over a third of a million', '341,000'],
    ['a third of a million', '341,000'],
    ['July 2023 – March 2024', 'July–March 2023-24'],
    ['the first nine months of 2023–24', 'July–March 2023-24'],
    ['three quarters of 2023-24', 'July–March 2023-24'],
    ['on 15 April, a week later', 'on 8 April 2010, and on the fifteenth by the Senate'],
    ['on 15 April 2010', 'on 8 April 2010, and on the 15th'],
    ['the Second Amendment', 'the Second Amendment'],
    ['FY2021–22', '2021-22'],
    ['under one per cent', '0.8%'],
  ])('makes %s of %s', (claim, source) => {
    expect(hasFigures(`It was ${claim}.`, `It was ${source} by then.`)).toBe(true);
  });

  test.each([
    ['5 per cent', '4.5 per cent'],
    ['some 50', '61'],
    ['over 5', '6'],
    ['over 5', '4'],
    ['over 80,000', '79,999'],
    ['more than 34 billion', '33.9 billion'],
    ['nearly 34 billion', '34.5 billion'],
    ['nearly 5', '5.2'],
    ['about 70,000', '83,000'],
    ['34.2', '34.3'],
    ['34.2', '34'],
    ['35', '34.2'],
    ['1 per cent', '0.5 per cent'],
    ['34', '34.6'],
    ['66.7 per cent', '67 per cent'],
    ['80,500', '80,400'],
    ['under one per cent', '0.3%'],
    ['over one per cent', '0.8%'],
  ])('does not make %s of %s', (claim, source) => {
    expect(hasFigures(`It was ${claim}.`, `It was ${source} by then.`)).toBe(false);
  });
});

describe('what a passage leaves out', () => {
  test('is the currency where the article is all in one', () => {
    const dollars = { currencies: ['USD'] };
    expect(hasFigures('$108 million', 'Then 108 million.', dollars)).toBe(true);
    expect(hasFigures('Rs 108 million', 'Then 108 million.', dollars)).toBe(false);
    expect(hasFigures('$108 million', '4.5 billion dollars, then 108 million.')).toBe(true);
  });

  test('is the year of a day, where the passage or the article has it', () => {
    expect(hasFigures('2 May 2011', 'The year was 2011. On 2 May it rained.')).toBe(true);
    expect(hasFigures('2 May 2011', 'On 2 May it rained.', { years: [2011] })).toBe(true);
    expect(hasFigures('2 May 2012', 'On 2 May it rained.', { years: [2011] })).toBe(false);
  });

  test('is no year that stands by itself', () => {
    expect(hasFigures('In 2011 it rained.', 'On 2 May it rained.', { years: [2011] })).toBe(false);
  });

  test('may not be what the claim says more exactly', () => {
    expect(hasFigures('2 May 2011', 'In May 2011 it rained.')).toBe(false);
    expect(hasFigures('in May 2011', 'In 2011 it rained.')).toBe(false);
    expect(hasFigures('2011', 'On 2 May 2011 it rained.')).toBe(true);
  });
});

describe('any number', () => {
  const number = fc.integer({ min: 10, max: 999_999_999 });

  test('is found in each of its notations in a text that has it in another', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.nat(), (value, one, other) => {
        const notations = notationsOf(value);
        const claim = notations[one % notations.length] ?? '';
        const source = notations[other % notations.length] ?? '';
        expect(hasFigures(`It was ${claim}.`, `There were ${source} in all.`)).toBe(true);
      }),
    );
  });

  test('is money in any notation of money', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.nat(), (value, one, other) => {
        const notations = notationsOf(value).flatMap((said) => [`$${said}`, `${said} dollars`]);
        const claim = notations[one % notations.length] ?? '';
        const source = notations[other % notations.length] ?? '';
        expect(hasFigures(`It cost ${claim}.`, `The price was ${source} in all.`)).toBe(true);
        expect(hasFigures(`It cost ${claim}.`, `The price was ${value} rupees.`)).toBe(false);
      }),
    );
  });

  test('with one digit changed is not found', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (value, place, by) => {
        const digits = [...String(value)].map(Number);
        const at = place % digits.length;
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        fc.pre(digits[0] !== 0);
        const changed = Number(digits.join(''));
        fc.pre(!isRounded(changed, value));
        expect(hasFigures(`It was ${changed} dams.`, `There were ${value} dams.`)).toBe(false);
        expect(
          hasFigures(`It was ${changed.toLocaleString('en')} dams.`, `There were ${value} dams.`),
        ).toBe(false);
      }),
    );
  });
});

function notationsOf(value: number): string[] {
  return [
    String(value),
    value.toLocaleString('en'),
    value.toLocaleString('en-IN'),
    `${value / 1e6} million`,
    `${value / 1e7} crore`,
    `${value / 1e5} lakh`,
  ].filter((said) => !said.includes('e'));
}

/** Whether a number is what the other is when it is rounded to its digits: 5,700 of 5,701. */
function isRounded(rounded: number, value: number): boolean {
  const { length } = String(rounded).replace(/0+$/, '');
  return length >= 2 && Number(value.toPrecision(length)) === rounded;
}
