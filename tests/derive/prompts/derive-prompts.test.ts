import { expect, it } from 'vitest';
import { derivePrompts, type PromptMaterial } from '../../../src/derive/prompts/derive-prompts.ts';
import { aPastQuestion } from '../../support/a-past-question.ts';

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
  causes: [
    {
      value: {
        id: 'c-one',
        point: 'Reliance on imported gas',
        level: 'domestic',
        variables: [],
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
        variables: [],
        priority: 1,
        evidence: ['a#p2'],
      },
      sources: [],
    },
  ],
  counterarguments: [],
  wayForward: [],
};

it('asks in the directive words of the bank', () => {
  const prompts = derivePrompts(material, [
    aPastQuestion({ directive: 'critically analyse' }),
    aPastQuestion({ id: 'other', directive: 'discuss' }),
  ]);
  expect(prompts.map(({ value }) => value.text)).toEqual([
    '“Cheap power has made dear exports.” Discuss.',
    'Critically analyse the causes of the closure of spinning mills, and suggest remedies.',
    'Discuss the economic repercussions of the reliance on imported gas.',
    'Propose a way forward for Pakistan in the matter of cheap power, with the steps and who should take them.',
  ]);
});

it('marks every prompt as derived, and names the items that answer it', () => {
  const prompts = derivePrompts(material, []);
  expect(
    prompts.every(({ value }) => value.origin === 'derived' && value.question === undefined),
  ).toBe(true);
  expect(prompts[0]?.value.use).toEqual(['c-one', 'r-one']);
});

it('asks nothing of an empty draft', () => {
  const empty = {
    thesis: undefined,
    variables: [],
    causes: [],
    repercussions: [],
    counterarguments: [],
    wayForward: [],
  };
  expect(derivePrompts(empty, [])).toEqual([]);
});
