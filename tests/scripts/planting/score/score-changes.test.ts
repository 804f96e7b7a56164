import { expect, test } from 'vitest';
import type { PlantedChange } from '../../../../scripts/planting/planted-change.ts';
import type { Verdict } from '../../../../scripts/planting/score/catch-changes.ts';
import { formatTable } from '../../../../scripts/planting/score/format-table.ts';
import { fallsShort, scoreChanges } from '../../../../scripts/planting/score/score-changes.ts';

const change: PlantedChange = {
  kind: 'name',
  row: 'country',
  owner: { kind: 'topic', id: 'topic' },
  claim: ['causes', 0],
  path: ['causes', 0, 'point'],
  before: 'India',
  after: 'China',
  canBeTold: true,
  wasCited: true,
  cited: '',
};

function verdicts(caught: number, missed: number): Verdict[] {
  const of = (count: number, where: Verdict['caught']): Verdict[] =>
    Array.from({ length: count }, () => ({ change, caught: where, said: [] }));
  return [...of(caught, 'at the claim'), ...of(missed, 'nowhere')];
}

test('a kind falls short below its target, and not at it', () => {
  expect(scoreChanges(verdicts(95, 5), []).some(fallsShort)).toBe(false);
  expect(scoreChanges(verdicts(94, 6), []).some(fallsShort)).toBe(true);
});

test('a kind of which nothing could be planted does not fall short', () => {
  expect(scoreChanges([], [change]).some(fallsShort)).toBe(false);
});

test('the table counts what was missed and what cannot be told', () => {
  const table = formatTable(scoreChanges(verdicts(3, 1), [change, change]));
  const [row = ''] = table.split('\n').filter((line) => line.includes('| country'));
  expect(row.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'country',
    '4',
    '3',
    '75.0',
    '3',
    '1',
    '0',
    '2',
    '',
    '',
  ]);
});
