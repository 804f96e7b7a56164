import { expect, test } from 'vitest';
import { briefOf } from '../../src/model/brief-of.ts';
import { aFact } from '../support/a-fact.ts';
import { anOutline } from '../support/an-outline.ts';

test('briefOf tells what other topics ask of one: its title, what it relates to, facts of its own and events', () => {
  const outline = anOutline({
    title: 'Floods',
    related: ['climate', 'water'],
    facts: ['shared', aFact({ id: 'own' })],
    timeline: [{ id: 'flood', date: '2010', event: 'A flood', evidence: ['a#p1'] }],
  });
  expect(briefOf(outline)).toEqual({
    title: 'Floods',
    related: ['climate', 'water'],
    ownFacts: ['own'],
    timeline: [{ date: '2010', event: 'A flood' }],
  });
});
