import { describe, expect, test } from 'vitest';
import { outlineRulesSchema, siteRulesSchema } from '../../src/model/rule-settings.ts';

describe('siteRulesSchema', () => {
  test('takes a bare level, and a block that holds one', () => {
    const setting = { level: 'off', limits: {} };
    expect(siteRulesSchema.parse({ 'timeline/order': 'off' })).toEqual({
      'timeline/order': setting,
    });
    expect(siteRulesSchema.parse({ 'timeline/order': { level: 'off' } })).toEqual({
      'timeline/order': setting,
    });
  });

  test.each(['yaml/syntax', 'no/such-rule'])('does not take the code %s', (code) => {
    expect(siteRulesSchema.safeParse({ [code]: 'off' }).success).toBe(false);
  });

  test('does not take another level, or a limit that the rule does not have', () => {
    expect(siteRulesSchema.safeParse({ 'timeline/order': 'never' }).success).toBe(false);
    expect(siteRulesSchema.safeParse({ 'timeline/order': { most: 3 } }).success).toBe(false);
  });
});

describe('outlineRulesSchema', () => {
  test('does not take a rule that judges what topics share', () => {
    const setting = { 'question/provenance': { level: 'off', reason: 'Why not.' } };
    expect(outlineRulesSchema.safeParse(setting).success).toBe(false);
  });

  test('wants a reason', () => {
    expect(outlineRulesSchema.safeParse({ 'timeline/order': { level: 'off' } }).success).toBe(
      false,
    );
    expect(
      outlineRulesSchema.parse({ 'timeline/order': { level: 'off', reason: 'By theme.' } }),
    ).toEqual({ 'timeline/order': { level: 'off', limits: {} } });
  });
});
