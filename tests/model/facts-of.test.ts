import { expect, test } from 'vitest';
import { factsOf } from '../../src/model/facts-of.ts';
import { aFact } from '../support/a-fact.ts';
import { aLibrary, aTopic } from '../support/a-library.ts';
import { anOutline } from '../support/an-outline.ts';

test('factsOf gives shared facts and facts written in place in the order in which the topic names them', () => {
  const library = aLibrary({ facts: [aFact({ id: 'a' }), aFact({ id: 'b' })] });
  const inPlace = { id: 'own', text: 'Own', value: 1, status: 'verified' as const };
  const topic = aTopic(anOutline({ facts: ['b', inPlace, 'a'] }));
  expect(factsOf(library, topic).map(({ id }) => id)).toEqual(['b', 'own', 'a']);
});

test('factsOf leaves out what the library does not know', () => {
  const topic = aTopic(anOutline({ facts: ['unknown', 'a'] }));
  expect(factsOf(aLibrary({ facts: [aFact({ id: 'a' })] }), topic).map(({ id }) => id)).toEqual([
    'a',
  ]);
});
