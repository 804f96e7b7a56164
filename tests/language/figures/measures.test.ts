import { describe, expect, test } from 'vitest';
import { measureAfter, rateAfter, unitOf } from '../../../src/language/figures/measures.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

describe('measureAfter', () => {
  test.each([
    ['per cent', 'percent', undefined, 1],
    ['%', 'percent', undefined, 1],
    ['percentage points', 'percent', 'point', 1],
    ['US dollars', 'money', 'USD', 1],
    ['cents', 'money', 'USD', 0.01],
    ['-month', 'number', 'month', 1],
    ['decades', 'number', 'year', 10],
    ['km', 'number', 'metre', 1000],
    ['square km', 'number', 'metre²', 1_000_000],
    ['cubic metres', 'number', 'metre³', 1],
    ['acre-feet', 'number', 'acre-foot', 1],
    ['acre feet', 'number', 'acre-foot', 1],
    ['MAF', 'number', 'acre-foot', 1_000_000],
    ['metric tonnes', 'number', 'kg', 1000],
  ])('reads “%s” as %s in %s', (text, ...[kind, unit, factor]) => {
    const tokens = tokenise(`5 ${text}`.replace('5 -', '5-'));
    expect(measureAfter(tokens, 1)).toEqual({ kind, unit, factor, next: tokens.length });
  });

  test('finds none in other nouns', () => {
    expect(measureAfter(tokenise('5 dams'), 1)).toBeUndefined();
    expect(measureAfter(tokenise('5'), 1)).toBeUndefined();
  });
});

test('rateAfter reads what a figure is counted by', () => {
  expect(rateAfter(tokenise('5 a year'), 1)).toBe('year');
  expect(rateAfter(tokenise('5 per litre'), 1)).toBe('litre');
  expect(rateAfter(tokenise('5 a dam'), 1)).toBeUndefined();
});

test('unitOf knows a measure by its words', () => {
  expect(['months', 'monthly', 'km', 'annually', 'dam'].map(unitOf)).toEqual([
    'month',
    'month',
    'metre',
    'year',
    undefined,
  ]);
});
