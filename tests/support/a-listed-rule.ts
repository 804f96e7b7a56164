import type { ListedRule } from '../../src/index.ts';

/** A rule that judges, as nothing sets it, of which a test says what matters to it. */
export function aListedRule(parts: Partial<ListedRule> = {}): ListedRule {
  return {
    code: 'timeline/order',
    family: 'argument',
    severity: 'warning',
    title: 'Timelines run forward',
    why: 'Readers take the order for the order of events.',
    canBeSet: true,
    level: 'warning',
    limitsAsSet: {},
    ...parts,
  };
}
