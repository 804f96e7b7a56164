import { describe, expect, test } from 'vitest';
import { describeRule, listRules } from '../../src/pipelines/list-rules.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function folderOf(rules: string) {
  const from = await temporaryFolder({ 'content/site.yaml': `name: Mine\n${rules}` });
  return { content: 'content', from };
}

async function nowhere() {
  return { content: 'content', from: await temporaryFolder() };
}

describe('listRules', () => {
  test('gives every rule as the catalogue has it where there is no content', async () => {
    const rules = await listRules(await nowhere());
    expect(rules.map(({ code }) => code).sort()).toEqual(Object.keys(catalogue).sort());
    for (const { code, level, limitsAsSet, limits = {}, ...rest } of rules) {
      expect(rest).toMatchObject({ title: catalogue[code].title, why: catalogue[code].why });
      expect([level, limitsAsSet]).toEqual([catalogue[code].severity, limits]);
    }
  });

  test('gives the severity that site.yaml sets', async () => {
    const rules = await listRules(await folderOf('rules:\n  timeline/order: off\n'));
    const levels = Object.fromEntries(rules.map(({ code, level }) => [code, level]));
    expect(levels).toMatchObject({
      'timeline/order': 'off',
      'thesis/unknown-variable': 'warning',
      'yaml/syntax': 'error',
    });
  });

  test('gives what an overlay sets over what the site does, limit by limit', async () => {
    const from = await temporaryFolder({
      'content/site.yaml':
        'name: Mine\nrules:\n  timeline/order: off\n  outline/heads: {least: 6}\n',
      'content/overlays/tutor/site.yaml':
        'rules:\n  fact/stale: error\n  outline/heads: {most: 8}\n',
    });
    const rules = await listRules({ content: 'content', from, overlay: 'tutor' });
    const of = (code: string) => rules.find((rule) => rule.code === code);
    expect([of('timeline/order')?.level, of('fact/stale')?.level]).toEqual(['off', 'error']);
    expect(of('outline/heads')?.limitsAsSet).toEqual({ least: 6, most: 8 });
    await expect(listRules({ content: 'content', from, overlay: 'tutr' })).rejects.toMatchObject({
      code: 'usage/unknown-overlay',
      hint: 'Did you mean `tutor`?',
    });
  });

  test('takes the rules as they usually are from a site.yaml that cannot be read', async () => {
    const rules = await listRules(await folderOf('rules: "timeline/order\n'));
    expect(rules.find(({ code }) => code === 'timeline/order')?.level).toBe('warning');
  });
});

describe('describeRule', () => {
  test('gives the rule of a code', async () => {
    const rule = await describeRule('timeline/order', await nowhere());
    expect(rule).toMatchObject({ family: 'argument', canBeSet: true, level: 'warning' });
  });

  test.each([
    ['timline/order', 'Did you mean `timeline/order`?'],
    ['unknown-key', 'Did you mean `schema/unknown-key`?'],
    ['quite-another-thing', '`khulasa check --rules` lists them all.'],
  ])('fails for %s, and says what there is', async (code, hint) => {
    await expect(describeRule(code, await nowhere())).rejects.toMatchObject({
      code: 'usage/unknown-rule',
      message: `There is no rule \`${code}\`.`,
      hint,
    });
  });
});
