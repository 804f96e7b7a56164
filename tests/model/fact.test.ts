import { describe, expect, test } from 'vitest';
import { factSchema } from '../../src/model/fact.ts';
import { aFact } from '../support/a-fact.ts';
import { refusal } from '../support/refusal.ts';

describe('factSchema', () => {
  test('keeps a number a number and a text a text', () => {
    expect(aFact({ value: 34.2 }).value).toBe(34.2);
    expect(aFact({ value: '20–25' }).value).toBe('20–25');
  });

  test('takes a period that YAML reads as a number as text', () => {
    expect(aFact({ period: 2011 }).period).toBe('2011');
  });

  test('keeps every figure that contradicts it', () => {
    const conflicts = [
      { value: 15, source: 'One' },
      { value: '20', source: 'Two', url: 'https://example.com' },
    ];
    expect(aFact({ conflicts }).conflicts).toEqual(conflicts);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a value', (value) => {
    expect(factSchema.safeParse({ ...aFact(), value }).success).toBe(false);
  });

  test('refuses a status that it does not know', () => {
    expect(refusal(factSchema, { ...aFact(), status: 'true' })).toMatch(/verified/);
  });
});
