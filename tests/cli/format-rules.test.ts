import { describe, expect, test } from 'vitest';
import { formatRules } from '../../src/cli/format-rules.ts';
import { aListedRule } from '../support/a-listed-rule.ts';
import { plainPaint } from '../support/plain-paint.ts';

const FIXED = aListedRule({
  code: 'yaml/syntax',
  family: 'structure',
  severity: 'error',
  level: 'error',
  title: 'YAML can be read',
  canBeSet: false,
});

describe('formatRules', () => {
  test('lists rules under the headings of their families, and marks those that may be set', () => {
    const [structure = '', argument = ''] =
      formatRules([FIXED, aListedRule()], plainPaint)
        .split('\n\n✎ may be set')[0]
        ?.split('\n\nArgument\n') ?? [];
    expect(structure).toMatch(
      /^Structure\n[^\n]+\n\n {2}yaml\/syntax {5}error {5}YAML can be read$/,
    );
    expect(argument).toMatch(/^[^\n]+\n\n✎ timeline\/order {2}warning {3}Timelines run forward$/);
  });

  test('leaves out a family without rules', () => {
    expect(formatRules([FIXED], plainPaint)).not.toContain('Argument');
  });

  test.each([
    ['level', { level: 'off' } as const, 'off*'],
    ['limit', { limits: { most: 3 }, limitsAsSet: { most: 4 } }, 'warning*'],
  ])('marks a rule whose %s is set in site.yaml', (_, parts, mark) => {
    const line = formatRules([aListedRule(parts)], plainPaint)
      .split('\n')
      .find((text) => text.includes('Timelines'));
    expect(line).toContain(`  ${mark} `);
  });
});
