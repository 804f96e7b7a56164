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
const texts = {
  subject: 'Water scarcity and canals in Sindh',
  sentences: ['The United States paid for a barrage.'],
};

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
  const questions = Array.from({ length: 5 }, (_, at) =>
    aPastQuestion({ id: `q-${at}`, text: 'Water scarcity in Sindh', year: 2010 + at }),
  );
  expect(findPastQuestions(questions, texts, setting).map(({ value }) => value.question)).toEqual([
    'q-4',
    'q-3',
  ]);
});

it('proposes none that names only what every question names, or what the draft is not about', () => {
  const others = Array.from({ length: 40 }, (_, at) =>
    aPastQuestion({ id: `q-${at}`, text: `Pakistan and the ${'x'.repeat(at + 3)} of policy` }),
  );
  const questions = [
    ...others,
    aPastQuestion({ id: 'common', text: 'Pakistan’s policy' }),
    aPastQuestion({ id: 'aside', text: 'A barrage of the United States' }),
  ];
  const draft = { subject: 'Canals of Pakistan and their policy', sentences: texts.sentences };
  expect(findPastQuestions(questions, draft, setting)).toEqual([]);
});

it('knows a state by its short name, and the halves of “US-Pakistan”', () => {
  const questions = [aPastQuestion({ id: 'us', text: 'Water and the US-Pakistan barrage' })];
  expect(findPastQuestions(questions, texts, setting)).toMatchObject([
    { remarks: [expect.anything(), expect.stringContaining('water, us, '), expect.anything()] },
  ]);
});
