import { describe, expect, test } from 'vitest';
import { conflictsAreShown } from '../../../../src/check/reliability/facts/conflicts-are-shown.ts';
import { aFact } from '../../../support/a-fact.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const conflicts = [{ value: 'over 33', source: 'An editorial' }];
const parts = {
  facts: [
    aFact({ id: 'aid', status: 'disputed', conflicts }),
    aFact({ id: 'weighed', conflicts, note: 'The editorial misdates the table.' }),
    aFact({ id: 'counted', status: 'attributed', conflicts }),
    aFact({ id: 'old', status: 'outdated' }),
    aFact({ id: 'settled' }),
  ],
};

function find(
  evidence: string[],
  written: OutlineText = {},
  point = 'Taking 34 billion',
): string[] {
  const causes = [aCause({ point, evidence })];
  return runTopicRule(conflictsAreShown, { causes, ...written }, { parts }).map(sayProblem);
}

describe('conflictsAreShown', () => {
  test('warns of a disputed fact that a claim rests on and the outline does not list', () => {
    expect(find(['fact:settled', 'fact:aid'])).toEqual([
      'topic.yaml causes.0.evidence.1:1:1 warning fact/hidden-conflict: The cause `cause` rests on `aid`, which is contradicted (An editorial: over 33), and the sheet does not show that.\n' +
        '  Add `aid` to `facts`, or say in the claim that figures differ.',
    ]);
  });

  test('warns of an outdated fact too, and once of each', () => {
    expect(find(['fact:old', 'fact:old'])).toEqual([expect.stringContaining('which is outdated')]);
  });

  test('warns of a disputed fact of which nobody says who disputes it', () => {
    const bare = { facts: [aFact({ id: 'bare', status: 'disputed' })] };
    const causes = [aCause({ evidence: ['fact:bare', 'fact:nowhere'] })];
    expect(runTopicRule(conflictsAreShown, { causes }, { parts: bare })).toMatchObject([
      { message: expect.stringContaining('`bare`, which is disputed, and') },
    ]);
  });

  test('is content where the fact is written in place', () => {
    expect(
      find(['fact:aid'], { facts: [aFact({ id: 'aid', status: 'disputed', conflicts })] }),
    ).toEqual([]);
  });

  test('is content where the fact is listed, or not contested', () => {
    expect(find(['fact:aid'], { facts: ['aid'] })).toEqual([]);
    expect(find(['fact:settled'])).toEqual([]);
  });

  test('is content with a recommendation, which asserts nothing', () => {
    const way_forward = [{ id: 'w', action: 'Publish an account', evidence: ['fact:aid'] }];
    expect(find([], { way_forward })).toEqual([]);
  });

  test('is content where the note of a verified fact weighs the other figure', () => {
    expect(find(['fact:weighed'])).toEqual([]);
  });

  test.each([
    ...['a disputed sum', 'sums that are contested', 'figures that contradict one another'],
    ...['counts that differ', 'figures that disagree', 'a sum that ranges from 30 to 34'],
    ...['it runs from 30 to 34', 'it run from 30 to 34', 'which range from 30', 'ranging from 30'],
    ...['figures that vary', 'it varies', 'unconfirmed sums', 'no count was kept'],
    ...['by one account 34', 'by another count 30', 'by other reckonings', 'by some counts'],
    ...['an outdated sum', 'a superseded sum', 'a DISPUTED sum'],
  ])('is content with a claim that says so itself: %s', (point) => {
    expect(find(['fact:aid'], {}, point)).toEqual([]);
  });

  test.each([
    ...['an account by one clerk', 'a variety of sums', 'a range of sums', 'indisputable sums'],
    ...['a rank from below', 'by two counts'],
  ])('is not content with words that say something else: %s', (point) => {
    expect(find(['fact:aid'], {}, point)).toHaveLength(1);
  });

  test('is content with a claim that says that figures differ, or whose attributed figure it gives', () => {
    expect(find(['fact:aid'], {}, 'Taking a sum that is disputed')).toEqual([]);
    expect(find(['fact:counted'], {}, 'The institute counted 34 billion')).toEqual([]);
    expect(find(['fact:counted'])).toHaveLength(1);
    expect(find(['fact:aid'], {}, 'The institute counted 34 billion')).toHaveLength(1);
  });
});
