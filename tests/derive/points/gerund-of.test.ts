import { expect, it } from 'vitest';
import { gerundOf } from '../../../src/derive/points/gerund-of.ts';

it.each([
  ['lose', 'losing'],
  ['pay', 'paying'],
  ['cut', 'cutting'],
  ['run', 'running'],
  ['prefer', 'preferring'],
  ['offer', 'offering'],
  ['die', 'dying'],
  ['flee', 'fleeing'],
  ['undercut', 'undercutting'],
  ['argue', 'arguing'],
  ['develop', 'developing'],
])('%s: %s', (verb, gerund) => {
  expect(gerundOf(verb)).toBe(gerund);
});
