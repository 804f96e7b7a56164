import { describe, expect, test } from 'vitest';
import { promptsAreCovered } from '../../../../src/check/argument/thesis/prompts-are-covered.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, aPrompt, aRepercussion } from '../../../support/an-outline.ts';
import { aFact } from '../../../support/a-fact.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const outline = {
  causes: [
    aCause({ id: 'arms', point: 'Buying arms abroad', explanation: 'Sanctions followed.' }),
    aCause({ id: 'courts', point: 'Curbing the courts', variables: ['human rights'] }),
    aCause({ id: 'press', point: 'Curbing the press and its rights to human voices' }),
  ],
  repercussions: [aRepercussion({ id: 'debt', point: 'Sinking into debt' })],
  facts: ['deaths'],
};

function check(variables: string[], use: string[], trial: Trial = {}): string[] {
  return runTopicRule(
    promptsAreCovered,
    { ...outline, prompts: [aPrompt({ variables, use })] },
    { ...trial, parts: { facts: [aFact({ id: 'deaths', text: 'Deaths by drones' })] } },
  ).map(sayProblem);
}

describe('promptsAreCovered', () => {
  test('warns where the outline has points about a variable and the prompt uses none', () => {
    expect(check(['arms', 'human rights'], ['arms', 'debt'])).toEqual([
      'topic.yaml prompts.0.variables.1:1:1 warning prompt/uncovered-variable: No item that this prompt uses speaks of `human rights`, though the outline has 2 points about it.\n' +
        '  They are `courts`, `press`: add to `use` what answers the question.',
    ]);
  });

  test('is content with a point that is about it by its variables, its line or its explanation', () => {
    expect(check(['human rights'], ['courts'])).toEqual([]);
    expect(check(['human rights'], ['press'])).toEqual([]);
    expect(check(['sanction'], ['arms'])).toEqual([]);
  });

  test('is content with a fact of the library', () => {
    expect(check(['drone strikes'], ['deaths'])).toEqual([]);
  });

  test('is content with the list that a variable asks for', () => {
    expect(check(['its consequences'], ['debt'])).toEqual([]);
  });

  test('does not quarrel with the words of a question that the outline does not use', () => {
    expect(check(['friendship with all'], ['arms'])).toEqual([]);
  });

  test('does not judge a prompt without `use` or variables', () => {
    expect(check(['human rights'], [])).toEqual([]);
    expect(check([], ['arms'])).toEqual([]);
  });

  test('judges each prompt that has both, whatever the others have', () => {
    const prompts = [
      aPrompt({ id: 'a' }),
      aPrompt({ id: 'b', variables: ['human rights'], use: ['arms', 'debt'] }),
    ];
    expect(runTopicRule(promptsAreCovered, { ...outline, prompts })).toHaveLength(1);
  });

  test('counts a point as about a variable only if it has all of its words', () => {
    expect(check(['human courts'], ['arms'])).toEqual([]);
    expect(check(['curbing courts'], ['arms'], { limits: { least: 1 } })).toHaveLength(1);
  });

  test('asks for as many points as are set before it speaks', () => {
    expect(check(['human rights'], ['arms'], { limits: { least: 3 } })).toEqual([]);
  });
});
