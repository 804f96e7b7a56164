import { describe, expect, test } from 'vitest';
import { quotationsAreAttributed } from '../../../src/check/grounding/quotations-are-attributed.ts';
import { anArticle } from '../../support/an-article.ts';
import { aQuote } from '../../support/an-outline.ts';
import { runTopicRule } from '../../support/run-rule.ts';
import { sayProblem } from '../../support/say-problems.ts';

const WORDS = 'no canal runs uphill';

function check(speaker: string, paragraph: string, author = 'A writer'): string[] {
  const quotes = [aQuote({ text: WORDS, speaker, evidence: ['gazette#p1'] })];
  const parts = { articles: [anArticle('gazette', { author, paragraphs: [paragraph] })] };
  return runTopicRule(quotationsAreAttributed, { quotes }, { parts }).map(sayProblem);
}

describe('quotationsAreAttributed', () => {
  test('tells whose words they are where they are given to another', () => {
    expect(check('Bashir Anwar', '“No canal runs uphill,” Salma Qureshi said.')).toEqual([
      'topic.yaml quotes.0.speaker:1:1 error grounding/speaker: In `gazette#p1` the words are Salma Qureshi’s, not Bashir Anwar’s.\n' +
        '  Name the speaker that the source names, or cite the paragraph in which this one says it.',
    ]);
  });

  test.each([
    '“No canal runs uphill,” said Salma Qureshi.',
    'Salma Qureshi said that no canal runs uphill.',
    'Salma Qureshi has often warned: “No canal runs uphill.”',
    'As the engineer Salma Qureshi told us, no canal runs uphill.',
  ])('tells of a swapped speaker, and not of the true one: %s', (paragraph) => {
    expect(check('Bashir Anwar', paragraph)).toHaveLength(1);
    expect(check('Salma Qureshi', paragraph)).toEqual([]);
    expect(check('Qureshi', paragraph)).toEqual([]);
    expect(check('Dr Salma Qureshi', paragraph)).toEqual([]);
  });

  test.each([
    ['nobody is named', 'No canal runs uphill, the report says.'],
    ['another is only named beside', 'In front of Salma Qureshi he said: no canal runs uphill.'],
    ['somebody else speaks beside', 'After Salma Qureshi the mason said: no canal runs uphill.'],
    ['a state speaks', 'The United States said that no canal runs uphill.'],
    ['another sentence names another', 'No canal runs uphill. Salma Qureshi said so too.'],
    ['the speaker is named too', '“No canal runs uphill,” Salma Qureshi said of Bashir Anwar.'],
    ['the words are not there', 'Salma Qureshi said nothing of the kind.'],
  ])('is silent where %s', (_, paragraph) => {
    expect(check('Bashir Anwar', paragraph)).toEqual([]);
  });

  test('is silent where the speaker wrote the article', () => {
    const paragraph = 'No canal runs uphill, I said to Salma Qureshi, and Salma Qureshi said no.';
    expect(check('Bashir Anwar', paragraph, 'Bashir Anwar')).toEqual([]);
  });

  test('is silent without evidence', () => {
    const quotes = [aQuote({ text: WORDS, speaker: 'Bashir Anwar' })];
    expect(runTopicRule(quotationsAreAttributed, { quotes })).toEqual([]);
  });
});
