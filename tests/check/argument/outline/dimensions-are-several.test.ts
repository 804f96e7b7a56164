import { describe, expect, test } from 'vitest';
import { dimensionsAreSeveral } from '../../../../src/check/argument/outline/dimensions-are-several.ts';
import type { DIMENSIONS } from '../../../../src/model/outline.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aRepercussion } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(dimensions: readonly (typeof DIMENSIONS)[number][], trial: Trial = {}): string[] {
  const repercussions = dimensions.map((dimension, at) =>
    aRepercussion({ id: `r-${at}`, dimension }),
  );
  return runTopicRule(dimensionsAreSeveral, { repercussions }, trial).map(sayProblem);
}

describe('dimensionsAreSeveral', () => {
  test('is content with three dimensions, and with fewer repercussions than that', () => {
    expect(check(['political', 'security', 'economic', 'economic'])).toEqual([]);
    expect(check(['political', 'political'])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  test('names those that there are and those that there could be', () => {
    expect(check(['political', 'political', 'security'])).toEqual([
      'topic.yaml repercussions key:1:1 warning outline/dimensions: The 3 repercussions are of 2 dimensions (political, security); at least 3 are wanted.\n' +
        '  Look for repercussions that are economic, social, diplomatic, psychological.',
    ]);
  });

  test('wants as many as are set', () => {
    expect(check(['political', 'security', 'security'], { limits: { least: 2 } })).toEqual([]);
    expect(check(['political', 'political'], { limits: { least: 2 } })).toHaveLength(1);
  });
});
