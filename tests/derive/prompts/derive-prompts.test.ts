import { expect, it } from 'vitest';
import { derivePrompts, type PromptMaterial } from '../../../src/derive/prompts/derive-prompts.ts';
import { contentWords } from '../../../src/derive/points/content-words.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { aPastQuestion } from '../../support/a-past-question.ts';

const tag = createTagger();

const wordsOf = (text: string): readonly string[] => contentWords(tag(text));

const material: PromptMaterial = {
  thesis: {
    value: {
      statement: 'Cheap power has made dear exports.',
      variables: ['cheap power', 'exports'],
      alternatives: [],
    },
    sources: [],
  },
  variables: ['cheap power', 'exports'],
  title: 'Power and exports',
  causes: [
    {
      value: {
        id: 'c-one',
        point: 'Reliance of mills on imported gas',
        level: 'domestic',
        variables: ['cheap power'],
        priority: 1,
        evidence: ['a#p1'],
      },
      sources: [],
    },
  ],
  repercussions: [
    {
      value: {
        id: 'r-one',
        point: 'Closure of spinning mills',
        dimension: 'economic',
        variables: ['exports'],
        priority: 1,
        evidence: ['a#p2'],
      },
      sources: [],
    },
  ],
  counterarguments: [],
  wayForward: [
    {
      value: {
        id: 'w-one',
        action: 'Publish the tariff each June',
        addresses: [],
        evidence: ['a#p3'],
      },
      sources: [],
    },
  ],
};

it('asks in the directive words of the bank', () => {
  const prompts = derivePrompts(material, {
    wordsOf,
    questions: [
      aPastQuestion({ directive: 'critically analyse' }),
      aPastQuestion({ id: 'other', directive: 'discuss' }),
    ],
  });
  expect(prompts.map(({ value }) => value.text)).toEqual([
    '“Cheap power has made dear exports.” Discuss.',
    'Critically analyse the causes of the closure of spinning mills, and suggest remedies.',
    'Discuss the economic repercussions of the reliance of mills on imported gas.',
    'Propose a way forward in the matter of cheap power, with the steps and who should take them.',
  ]);
});

it('marks every prompt as derived, and names the items that answer it', () => {
  const prompts = derivePrompts(material, { questions: [], wordsOf });
  expect(
    prompts.every(({ value }) => value.origin === 'derived' && value.question === undefined),
  ).toBe(true);
  expect(prompts[0]?.value.use).toEqual(['c-one', 'r-one']);
});

it('has what should be done in the answer to a question for it, and asks for none where there is none', () => {
  const use = (from: PromptMaterial) =>
    Object.fromEntries(
      derivePrompts(from, { questions: [], wordsOf }).map(({ value }) => [value.id, value.use]),
    );
  expect(use(material)['p-way-forward']).toEqual(['w-one', 'c-one']);
  expect(use({ ...material, wayForward: [] })).not.toHaveProperty('p-way-forward');
});

it.each<[string, string[], string]>([
  ['Gas crisis: causes and remedies', ['local reserves'], 'the gas crisis'],
  ['Cheap Power: who pays', ['cheap power'], 'cheap power'],
  ['Beyond protest: what mobs want', ['mob violence'], 'mob violence'],
  ['The mills', ['local reserves', 'dear exports'], 'dear exports'],
])('asks for a way forward in the subject of “%s”', (title, variables, topic) => {
  const prompts = derivePrompts({ ...material, title, variables }, { questions: [], wordsOf });
  expect(prompts.map(({ value }) => value.text)).toContainEqual(
    expect.stringContaining(`in the matter of ${topic}, with`),
  );
});

it('asks for no way forward in the matter of an “autonomous body”', () => {
  const prompts = derivePrompts(
    { ...material, title: 'The mills', variables: ['autonomous body', 'executive branch'] },
    { questions: [], wordsOf },
  );
  expect(prompts.filter(({ value }) => /way forward/.test(value.text ?? ''))).toEqual([]);
});

it('asks to evaluate a view only where somebody holds it', () => {
  const view = {
    id: 'ca-one',
    point: 'The mills closed before power grew dear',
    strength: 'fair' as const,
    evidence: ['a#p4'],
  };
  const views = (value: typeof view & { held_by?: string }) =>
    derivePrompts(
      { ...material, thesis: undefined, counterarguments: [{ value, sources: [] }] },
      { questions: [], wordsOf: (text) => text.toLowerCase().split(' ') },
    ).flatMap(({ value: { id, text } }) => (id === 'p-view' ? text : []));
  expect(views(view)).toEqual([]);
  expect(views({ ...view, held_by: 'Mill owners' })).toEqual([
    'Critically evaluate the view that the mills closed before power grew dear.',
  ]);
});

it('asks nothing of an empty draft', () => {
  const empty = {
    thesis: undefined,
    title: 'Power',
    variables: [],
    causes: [],
    repercussions: [],
    counterarguments: [],
    wayForward: [],
  };
  expect(derivePrompts(empty, { questions: [], wordsOf })).toEqual([]);
});
