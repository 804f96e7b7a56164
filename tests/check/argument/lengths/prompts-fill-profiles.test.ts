import { describe, expect, test } from 'vitest';
import { promptsFillProfiles } from '../../../../src/check/argument/lengths/prompts-fill-profiles.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aProfile } from '../../../support/a-profile.ts';
import { aCause, aCounterargument, anEvent, aPrompt } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const profiles = [aProfile({ id: 'long', parts: [{ part: 'body', words: 20, times: 4 }] })];

const outline = {
  causes: ['a', 'b', 'c', 'd'].map((id) => aCause({ id })),
  timeline: [anEvent({ id: 'war' })],
  counterarguments: [aCounterargument({ id: 'other-side' })],
};

function check(use: string[], { profile = 'long', ...trial }: Trial & { profile?: string } = {}) {
  const prompts = [aPrompt({ profile, use })];
  return runTopicRule(
    promptsFillProfiles,
    { ...outline, prompts },
    { ...trial, parts: { profiles } },
  ).map(sayProblem);
}

describe('promptsFillProfiles', () => {
  test('warns of less than half of the points that the profile takes', () => {
    expect(check(['a', 'other-side'])).toEqual([
      'topic.yaml prompts.0.use key:1:1 warning prompt/too-few-points: This prompt uses 1 point for the body; its profile `long` takes 4.\n' +
        '  Add causes, repercussions or benefits to `use`, or choose a shorter profile.',
    ]);
  });

  test('is content with half of them, events included', () => {
    expect(check(['a', 'war'])).toEqual([]);
  });

  test('wants as large a share as is set', () => {
    expect(check(['a', 'war'], { limits: { percent: 75 } })).toHaveLength(1);
  });

  test('does not judge a prompt without `use`, nor one of a profile that is not there', () => {
    expect(check([])).toEqual([]);
    expect(check(['a'], { profile: 'longer' })).toEqual([]);
  });

  test('leaves it to another rule to tell of an outline that is too short for the profile', () => {
    const written = {
      exams: [{ paper: 'css/essay' }],
      prompts: [aPrompt({ profile: 'long', use: ['a'] })],
    };
    const longer = aProfile({
      id: 'long',
      paper: 'css/essay',
      parts: [{ part: 'body', words: 20, times: 9 }],
    });
    expect(
      runTopicRule(
        promptsFillProfiles,
        { ...outline, ...written },
        { parts: { profiles: [longer] } },
      ),
    ).toEqual([]);
  });
});
