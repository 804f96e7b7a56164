import { describe, expect, test } from 'vitest';
import { formatRule } from '../../src/cli/format-rule.ts';
import { aListedRule } from '../support/a-listed-rule.ts';
import { plainPaint } from '../support/plain-paint.ts';

describe('formatRule', () => {
  test('says what a rule checks, why, where it comes from, and how it is set', () => {
    const rule = aListedRule({ source: 'CE-2015, Essay' });
    expect(formatRule(rule, plainPaint)).toBe(
      `timeline/order  Argument
Timelines run forward.

Severity
  warning

Why it matters, and how to mend it
  Readers take the order for the order of events.

Where it comes from
  CE-2015, Essay

How to set it
  For every topic, in content/site.yaml:

    rules:
      timeline/order: off # or warning, or error

  For one topic, in its outline, with the reason:

    rules:
      timeline/order:
        level: off # off, warning or error
        reason: Why this topic is an exception. # required`,
    );
  });

  test('says how site.yaml sets it, and what it would be else', () => {
    const said = formatRule(
      aListedRule({
        level: 'error',
        limits: { least: 2, most: 3 },
        limitsAsSet: { least: 2, most: 5 },
      }),
      plainPaint,
    );
    expect(said).toContain(
      'Severity\n  error, as site.yaml sets it; a topic with an error is not built; else warning\n',
    );
    expect(said).toContain('Limits\n  least: 2\n  most: 5, as site.yaml sets it; else 3\n');
  });

  test('says of a rule of structure that it cannot be switched off', () => {
    const rule = aListedRule({ code: 'yaml/syntax', family: 'structure', canBeSet: false });
    expect(formatRule(rule, plainPaint)).toContain(
      'It cannot be switched off: sheets cannot be made right without it.',
    );
  });
});
