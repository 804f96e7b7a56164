import { describe, expect, test } from 'vitest';
import { answersAreCertain } from '../../../../src/check/reliability/mcqs/answers-are-certain.ts';
import { aFact } from '../../../support/a-fact.ts';
import { anMcq } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const parts = {
  facts: (['verified', 'attributed', 'disputed', 'outdated', 'unverified'] as const).map((status) =>
    aFact({ id: status, status }),
  ),
};

function messages(...evidence: string[]): string[] {
  const found = runTopicRule(answersAreCertain, { mcqs: [anMcq({ evidence })] }, { parts });
  return found.map(({ message }) => message);
}

describe('answersAreCertain', () => {
  test.each(['disputed', 'outdated', 'unverified'])(
    'warns of an answer that hangs on what is %s',
    (status) => {
      expect(messages(`fact:${status}`)).toEqual([
        `The answer of the MCQ \`mcq\` rests only on what is not settled: \`${status}\` (${status}).`,
      ]);
    },
  );

  test('says where, and how to mend it', () => {
    const mcqs = [anMcq({ evidence: ['fact:outdated', 'fact:disputed'] })];
    expect(runTopicRule(answersAreCertain, { mcqs }, { parts }).map(sayProblem)).toEqual([
      'topic.yaml mcqs.0.evidence:1:1 warning mcq/unverified-fact: The answer of the MCQ `mcq` rests only on what is not settled: `outdated` (outdated), `disputed` (disputed).\n' +
        '  Ask for what is settled, or cite the paragraph that settles the answer.',
    ]);
  });

  test('is content with anything settled beside it', () => {
    expect(messages('fact:disputed', 'fact:verified')).toEqual([]);
    expect(messages('fact:disputed', 'dawn#p1')).toEqual([]);
    expect(messages('fact:attributed')).toEqual([]);
  });

  test('says nothing of an answer without evidence, which another rule tells of', () => {
    expect(messages()).toEqual([]);
    expect(messages('fact:nowhere')).toEqual([]);
  });
});
