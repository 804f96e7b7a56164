import { describe, expect, test } from 'vitest';
import { factsAreFresh } from '../../../../src/check/reliability/facts/facts-are-fresh.ts';
import { aFact } from '../../../support/a-fact.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const written = { updated: '2026-01-05', review_by: '2026-11-01', facts: ['count', 'law'] };
const parts = {
  facts: [aFact({ id: 'count', as_of: '2025-12-31' }), aFact({ id: 'law', period: '1985' })],
};

describe('factsAreFresh', () => {
  test('tells once of a day that is past, and names the facts that change', () => {
    const found = runTopicRule(factsAreFresh, written, { parts, today: '2026-11-02' });
    expect(found.map(sayProblem)).toEqual([
      'topic.yaml review_by:1:1 warning fact/stale: The outline was due for review on 2026-11-01.\n' +
        '  Look first at what changes, `count` (of 2025-12-31); then set `updated`, `as_of` and a later `review_by`.',
    ]);
  });

  test('says what to look at where no fact has a day', () => {
    const bare = { ...written, facts: ['law'] };
    const [problem] = runTopicRule(factsAreFresh, bare, { parts, today: '2026-11-02' });
    expect(problem?.hint).toBe(
      'Look at its facts again; then set `updated`, `as_of` and a later `review_by`.',
    );
  });

  test('is content up to the day itself, and with an outline that names none', () => {
    expect(runTopicRule(factsAreFresh, written, { parts, today: '2026-11-01' })).toEqual([]);
    const undated = { ...written, review_by: undefined };
    expect(runTopicRule(factsAreFresh, undated, { parts, today: '2030-01-01' })).toEqual([]);
  });

  test('leaves a day before the outline was updated to the rule on dates', () => {
    const impossible = { ...written, review_by: '2025-01-01' };
    expect(runTopicRule(factsAreFresh, impossible, { parts, today: '2026-11-02' })).toEqual([]);
  });
});
