import { describe, expect, test } from 'vitest';
import { wordingIsThePapers } from '../../../../src/check/reliability/prompts/wording-is-the-papers.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';
import { aPrompt } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function places(text: string | undefined, exact = true): string[] {
  const parts = {
    questions: [aPastQuestion({ id: 'q', text: '“Critically evaluate the alliance.”', exact })],
  };
  const prompts = [aPrompt({ text, origin: 'past', question: 'q' })];
  return codesAndPlaces(runTopicRule(wordingIsThePapers, { prompts }, { parts }));
}

describe('wordingIsThePapers', () => {
  test('is content with the bank’s own words, also with other quotation marks, and with none', () => {
    expect(places('Critically evaluate the alliance')).toEqual([]);
    expect(places(undefined)).toEqual([]);
  });

  test('warns of other words for a question whose wording is exact', () => {
    expect(places('Discuss the alliance.')).toEqual([
      'prompt/wording at topic.yaml prompts.0.text',
    ]);
  });

  test('says whose words they are not, and how to mend it', () => {
    const questions = [aPastQuestion({ id: 'q', text: 'Evaluate.', exact: true })];
    const prompts = [aPrompt({ text: 'Discuss.', origin: 'past', question: 'q' })];
    const [found] = runTopicRule(wordingIsThePapers, { prompts }, { parts: { questions } });
    expect(found && sayProblem(found)).toBe(
      'topic.yaml prompts.0.text:1:1 warning prompt/wording: The prompt `prompt` is shown as the past question `q`, but its words are not the paper’s: “Evaluate.”\n' +
        '  Leave `text` out, and the sheet takes it from the bank; or make it a prompt of origin `derived`, without `question`.',
    );
  });

  test('lets a prompt word what the bank has only in substance', () => {
    expect(places('Discuss the alliance.', false)).toEqual([]);
  });

  test('says nothing of prompts that name no past question', () => {
    expect(runTopicRule(wordingIsThePapers, { prompts: [aPrompt()] })).toEqual([]);
  });
});
