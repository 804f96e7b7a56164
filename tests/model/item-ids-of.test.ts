import { expect, test } from 'vitest';
import { itemIdsOf } from '../../src/model/item-ids-of.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  anMcq,
  anOutline,
  aPrompt,
  aQuote,
  aRepercussion,
} from '../support/an-outline.ts';

test('itemIdsOf gives the id of every item of every list, facts named and facts written in place', () => {
  const outline = anOutline({
    background: [{ id: 'background', point: 'p' }],
    timeline: [anEvent()],
    causes: [aCause()],
    repercussions: [aRepercussion()],
    benefits: [{ id: 'benefit', point: 'p' }],
    counterarguments: [aCounterargument()],
    way_forward: [{ id: 'step', action: 'a' }],
    quotes: [aQuote()],
    prompts: [aPrompt()],
    mcqs: [anMcq()],
    facts: ['shared', { id: 'own', text: 't', value: 1, status: 'verified' }],
  });
  expect([...itemIdsOf(outline)]).toEqual([
    'background',
    'event',
    'cause',
    'repercussion',
    'benefit',
    'counterargument',
    'step',
    'quote',
    'prompt',
    'mcq',
    'shared',
    'own',
  ]);
});

test('itemIdsOf is empty for an outline without items', () => {
  expect(itemIdsOf(anOutline()).size).toBe(0);
});
