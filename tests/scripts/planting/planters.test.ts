import { describe, expect, test } from 'vitest';
import { plantDates } from '../../../scripts/planting/plant-dates.ts';
import { plantMoney } from '../../../scripts/planting/plant-money.ts';
import { plantNames } from '../../../scripts/planting/plant-names.ts';
import { plantNumbers } from '../../../scripts/planting/plant-numbers.ts';
import { plantQuotations } from '../../../scripts/planting/plant-quotations.ts';
import { plantUnits } from '../../../scripts/planting/plant-units.ts';
import type { Target } from '../../../scripts/planting/planted-change.ts';
import { createRandom } from '../../../scripts/planting/random.ts';
import { aPool } from './a-pool.ts';
import { aTarget } from './a-target.ts';

type Planter = typeof plantNumbers;

function plant(planter: Planter, target: Target) {
  return planter(target, aPool, createRandom('key'));
}

function rowsOf(planter: Planter, target: Target): string[] {
  return [...new Set(plant(planter, target).map(({ row }) => row))].sort();
}

test('numbers are changed by digit, by word and by unit', () => {
  const rows = rowsOf(plantNumbers, aTarget('In three months 1,066 attacks, 74 per cent of all.'));
  expect(rows).toEqual([
    'a digit added',
    'a digit changed',
    'a digit dropped',
    'a number word replaced',
    'another number of the content',
    'per cent made another unit',
    'two digits swapped',
  ]);
});

test('"one editorial", "at second hand" and "two-thirds" count nothing', () => {
  const text = 'One editorial, known at second hand, says a third of it, or two-thirds.';
  expect(plant(plantNumbers, aTarget(text))).toEqual([]);
});

test('sums are changed by digit, scale and currency, and are not planted as numbers', () => {
  const target = aTarget('It paid 34.2 billion dollars.');
  expect(rowsOf(plantMoney, target)).toContain('million and billion swapped');
  expect(plant(plantMoney, target).map(({ after }) => after)).toContain(
    'It paid 34.2 billion rupees.',
  );
  expect(plant(plantNumbers, target)).toEqual([]);
});

test('lakh becomes crore', () => {
  const planted = plant(plantMoney, aTarget('It cost Rs 5 lakh.'));
  expect(planted.map(({ after }) => after)).toContain('It cost Rs 5 crore.');
});

test('a value is read with its unit, and stays a number', () => {
  const target = aTarget('34.2', {
    field: 'value',
    isNumber: true,
    frame: { before: '', after: ' USD billion' },
  });
  const planted = plant(plantMoney, target);
  expect(planted.length).toBeGreaterThan(0);
  for (const { before, after } of planted) {
    expect(before).toBe(34.2);
    expect(typeof after).toBe('number');
    expect(after).not.toBe(34.2);
  }
});

test('dates of a field stay dates, and 29 February needs a leap year', () => {
  const planted = plant(plantDates, aTarget('2020-02-29', { field: 'date' }));
  expect(planted.length).toBeGreaterThan(0);
  for (const { after } of planted) {
    expect(after).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(String(after)).toISOString().slice(0, 10)).toBe(after);
  }
});

test('years, months, days, decades and fiscal years are changed in texts', () => {
  const text = 'On 30 May 1998, in the 1980s and in FY2010, and by the survey of 2017-18.';
  expect(rowsOf(plantDates, aTarget(text))).toEqual([
    'day changed',
    'decade changed',
    'fiscal year changed',
    'month replaced',
    'two digits of a year swapped',
    'year moved by 1 to 9',
  ]);
  const survey = plant(plantDates, aTarget('the survey of 2017-18'));
  for (const { after } of survey) expect(after).toMatch(/of (?:19|20)\d\d-\d\d$/);
});

test('units of time and length are swapped, and the unit of a fact is replaced', () => {
  const texts = plant(plantUnits, aTarget('25 days along 2,640 km')).map(({ after }) => after);
  expect(texts).toEqual(['25 weeks along 2,640 km', '25 days along 2,640 miles']);
  const unit = aTarget('per cent', { field: 'unit', frame: { before: '80 ', after: '' } });
  expect(rowsOf(plantUnits, unit)).toContain('unit of a fact replaced');
});

describe('quotations', () => {
  const target = aTarget('He spoke of being “used and abandoned”.', {
    source: 'They were “used and abandoned”, he said.',
  });

  test('are changed inside the quotation marks only', () => {
    const planted = plant(plantQuotations, target);
    expect(new Set(planted.map(({ row }) => row)).size).toBe(4);
    for (const { after } of planted) expect(after).toMatch(/^He spoke of being “.+”\.$/);
  });

  test('cut short at an end are still true to the source, so that cannot be told', () => {
    for (const { after, canBeTold } of plant(plantQuotations, target)) {
      const isCut = /“(?:used and|and abandoned)”/.test(String(after));
      expect(canBeTold, String(after)).toBe(!isCut);
    }
  });

  test('are given to another speaker', () => {
    const speaker = aTarget('Henry Kissinger', { field: 'speaker' });
    expect(plant(plantQuotations, speaker).map(({ after }) => after)).toEqual(['Khawaja Asif']);
  });
});

describe('names', () => {
  test('give place to another of their sort, one at a time', () => {
    const planted = plant(plantNames, aTarget('Washington sanctioned Pakistan.'));
    expect(planted.map(({ row }) => row)).toEqual(['capital, often for its government', 'country']);
    expect(planted[0]?.after).toMatch(/ sanctioned Pakistan\.$/);
    expect(planted[1]?.after).toMatch(/^Washington sanctioned /);
  });

  test('cannot be told apart when the source speaks of the other, by whatever name', () => {
    const source =
      'Indians, Americans, Chinese, Kabul, Moscow, Tehran, Doha, Ankara, Riyadh, Tokyo, Paris, London, Baghdad, Canberra';
    const planted = plant(plantNames, aTarget('Islamabad refused.', { source }));
    expect(planted.map(({ canBeTold }) => canBeTold)).toEqual([false]);
  });
});

test('every change says what it was', () => {
  const target = aTarget('On 2 May 2011 the US killed 24, for 3.2 billion dollars: “open war”.');
  const planters = [plantNumbers, plantMoney, plantDates, plantUnits, plantQuotations, plantNames];
  for (const { before, after, path } of planters.flatMap((planter) => plant(planter, target))) {
    expect(before).toBe(target.text);
    expect(after).not.toBe(before);
    expect(path).toEqual(target.path);
  }
});
