import { describe, expect, test } from 'vitest';
import { wordingIsThePapers } from '../../../../src/check/reliability/prompts/wording-is-the-papers.ts';
import { aPastQuestion } from '../../../support/a-past-question.ts';
import { aPrompt } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces } from '../../../support/say-problems.ts';

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

  test('lets a prompt word what the bank has only in substance', () => {
    expect(places('Discuss the alliance.', false)).toEqual([]);
  });

  test('says nothing of prompts that name no past question', () => {
    expect(runTopicRule(wordingIsThePapers, { prompts: [aPrompt()] })).toEqual([]);
  });
});
