import { expect, it } from 'vitest';
import { findPastQuestions } from '../../../src/derive/prompts/find-past-questions.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { aPastQuestion } from '../../support/a-past-question.ts';

const setting = {
  tag: createTagger(),
  items: [
    { id: 'c-one', words: new Set(['water']) },
    { id: 'c-other', words: new Set(['school']) },
  ],
};
const texts = [{ text: 'Water scarcity and canals in Sindh', weight: 2 }];

it('proposes a question that shares words with the draft, and says which', () => {
  const question = aPastQuestion({
    id: 'water',
    text: 'Discuss water scarcity in Pakistan.',
    directive: 'discuss',
    year: 2020,
  });
  expect(findPastQuestions([question], texts, setting)).toMatchObject([
    {
      value: { id: 'p-water', origin: 'past', question: 'water', use: ['c-one'] },
      remarks: [
        '“Discuss water scarcity in Pakistan.”',
        'shares: water, scarcity; 2020',
        expect.stringContaining('TODO'),
      ],
    },
  ]);
});

it('proposes none that shares one word alone, or only the words that ask', () => {
  const questions = [
    aPastQuestion({ id: 'one', text: 'Water is life: write an essay on friendship.' }),
    aPastQuestion({ id: 'asks', text: 'Critically discuss and evaluate.' }),
  ];
  expect(findPastQuestions(questions, texts, setting)).toEqual([]);
});

it('proposes at most two, the nearest first and of equals the latest', () => {
  const questions = Array.from({ length: 8 }, (_, at) =>
    aPastQuestion({ id: `q-${at}`, text: 'Water scarcity in Sindh', year: 2010 + at }),
  );
  expect(findPastQuestions(questions, texts, setting).map(({ value }) => value.question)).toEqual([
    'q-7',
    'q-6',
  ]);
});
