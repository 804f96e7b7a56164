import { describe, expect, test } from 'vitest';
import { variablesAreCovered } from '../../../../src/check/argument/thesis/variables-are-covered.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, aRepercussion } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

/** Causes about these variables, and a repercussion about the last. */
function check(points: readonly string[][], trial: Trial = {}): string[] {
  const [last = [], ...others] = points.toReversed();
  return runTopicRule(
    variablesAreCovered,
    {
      thesis: { statement: 'War cost rights.', variables: ['war', 'rights'] },
      causes: others.map((variables, at) => aCause({ id: `cause-${at}`, variables })),
      repercussions: [aRepercussion({ variables: last })],
    },
    trial,
  ).map(sayProblem);
}

describe('variablesAreCovered', () => {
  test('is content where two points meet each variable', () => {
    expect(check([['war'], ['war', 'rights'], [], ['rights']])).toEqual([]);
  });

  test('names the empty column, the number of points and the report', () => {
    expect(check([['war'], ['war'], ['war'], []])).toEqual([
      'topic.yaml thesis.variables.1:1:1 warning thesis/uncovered-variable: None of the 4 causes and repercussions is about `rights`: an empty column, the failure that FPSC’s examiners described in 2015.\n' +
        '  Add causes or repercussions that are about it, or name it in the `variables` of those that are.',
    ]);
  });

  test('counts what there is where it is too little', () => {
    expect(check([['war'], ['war'], ['war'], ['rights']])).toEqual([
      expect.stringContaining(
        'Only 1 of the 4 causes and repercussions is about `rights`; it needs at least 2.',
      ),
    ]);
  });

  test('counts several as people do', () => {
    const points = [['war'], ['war'], ['war'], ['war']];
    expect(check([...points, ['rights'], ['rights']], { limits: { least: 3 } })).toEqual([
      expect.stringContaining('Only 2 of the 6 causes and repercussions are about `rights`'),
    ]);
  });

  test('needs as many as are set', () => {
    const points = [['war'], ['war'], ['war'], ['rights']];
    expect(check(points, { limits: { least: 1 } })).toEqual([]);
    expect(check(points, { limits: { least: 4 } })).toHaveLength(2);
  });

  test('tells once of points that name no variable at all', () => {
    expect(check([[], [], [], []])).toEqual([
      expect.stringMatching(/^topic\.yaml thesis\.variables:.*None of the 4 causes/),
    ]);
  });

  test('does not judge an outline that is only begun', () => {
    expect(check([['war'], ['war'], ['war']])).toEqual([]);
  });
});
