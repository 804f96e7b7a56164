import { describe, expect, test } from 'vitest';
import { outlinesFillProfiles } from '../../../../src/check/argument/lengths/outlines-fill-profiles.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { aProfile } from '../../../support/a-profile.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const parts = {
  papers: { 'css/essay': 'Essay', 'css/current-affairs': 'Current Affairs' },
  profiles: [5, 6].map((times) =>
    aProfile({
      id: `of-${times}`,
      paper: 'css/essay',
      parts: [{ part: 'body', words: 20, times }],
    }),
  ),
};

function check(written: OutlineText): string[] {
  return runTopicRule(outlinesFillProfiles, written, { parts }).map(sayProblem);
}

const exams = [{ paper: 'css/current-affairs' }, { paper: 'css/essay' }];
const causes = ['a', 'b', 'c', 'd', 'e'].map((id) => aCause({ id }));

describe('outlinesFillProfiles', () => {
  test('warns of fewer points than the longest answer of a paper takes', () => {
    expect(check({ exams, causes })).toEqual([
      'topic.yaml exams.1.paper:1:1 warning outline/too-little-for-profile: The outline has 5 points for the body; `of-6`, a profile of this paper, takes 6.\n' +
        '  Add causes, repercussions, benefits or analysis, or leave this paper out of `exams`.',
    ]);
  });

  test('counts benefits and analysis', () => {
    expect(check({ exams, causes, analysis: [{ point: 'Weighing' }] })).toEqual([]);
    expect(check({ exams, causes, benefits: [{ id: 'arms', point: 'Arms' }] })).toEqual([]);
  });

  test('is content with papers that have no profile, and without papers', () => {
    expect(check({ exams: exams.slice(0, 1), causes })).toEqual([]);
    expect(check({ causes })).toEqual([]);
  });

  test('does not judge an outline that is only begun', () => {
    expect(check({ exams, causes: causes.slice(0, 3) })).toEqual([]);
  });
});
