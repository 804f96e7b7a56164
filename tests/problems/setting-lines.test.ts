import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outlineRulesSchema, siteRulesSchema } from '../../src/model/rule-settings.ts';
import { catalogue, judgements, type JudgementCode } from '../../src/problems/catalogue.ts';
import type { CatalogueEntry } from '../../src/problems/codes/catalogue-entry.ts';
import { settingLines } from '../../src/problems/setting-lines.ts';

const CODES = Object.keys(judgements) as JudgementCode[];

describe('settingLines', () => {
  test.each(CODES)('are lines that site.yaml may hold as they are: %s', (code) => {
    const { limits = {} }: CatalogueEntry = catalogue[code];
    const lines = settingLines(code);
    const { rules: site } = parse(lines?.site ?? '') as { rules: unknown };
    expect(siteRulesSchema.parse(site)[code]?.limits).toEqual(limits);
  });

  const ofTopics = CODES.filter((code) => settingLines(code)?.outline !== undefined);

  test.each(ofTopics)('are lines that an outline may hold as they are: %s', (code) => {
    const { limits = {} }: CatalogueEntry = catalogue[code];
    const { rules } = parse(settingLines(code)?.outline ?? '') as { rules: unknown };
    expect(outlineRulesSchema.parse(rules)[code]?.limits).toEqual(limits);
  });

  test('are for site.yaml alone where a rule judges what topics share', () => {
    expect(settingLines('profile/length')).toEqual({
      site: 'rules:\n  profile/length: off # or warning, or error',
    });
  });

  test('there are none for a rule of structure', () => {
    expect(settingLines('yaml/syntax')).toBeUndefined();
  });
});
