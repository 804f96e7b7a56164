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

  test('takes the numbers that a rule compares with, with a level or without', () => {
    expect(siteRulesSchema.parse({ 'quote/overused': { most: 3 } })).toEqual({
      'quote/overused': { level: undefined, limits: { most: 3 } },
    });
    expect(siteRulesSchema.parse({ 'quote/overused': { level: 'error', most: 0 } })).toEqual({
      'quote/overused': { level: 'error', limits: { most: 0 } },
    });
    expect(siteRulesSchema.parse({ 'quote/overused': {} })).toEqual({
      'quote/overused': { level: undefined, limits: {} },
    });
  });

  test.each(['off', 'warning', 'error'] as const)('takes the level %s', (level) => {
    expect(siteRulesSchema.parse({ 'timeline/order': level })).toEqual({
      'timeline/order': { level, limits: {} },
    });
  });

  test.each([-1, '3', null])('does not take %j as a limit', (most) => {
    expect(siteRulesSchema.safeParse({ 'quote/overused': { most } }).success).toBe(false);
  });

  test('sets nothing that is not written', () => {
    expect(siteRulesSchema.parse({})).toEqual({});
  });

  test('takes a rule that judges what topics share', () => {
    expect(siteRulesSchema.safeParse({ 'question/provenance': 'off' }).success).toBe(true);
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

  test('takes limits, and keeps the reason out of them', () => {
    const setting = { reason: 'It is on quotations.', most: 5 };
    expect(outlineRulesSchema.parse({ 'quote/overused': setting })).toEqual({
      'quote/overused': { level: undefined, limits: { most: 5 } },
    });
    const lost = { 'quote/overused': { reason: 'x', least: 5 } };
    expect(outlineRulesSchema.safeParse(lost).success).toBe(false);
    const bare = { 'timeline/order': 'off' };
    expect(outlineRulesSchema.safeParse(bare).success).toBe(false);
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
