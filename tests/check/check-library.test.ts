import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import type { Library } from '../../src/model/library.ts';
import { aFact } from '../support/a-fact.ts';
import { aLibrary } from '../support/a-library.ts';
import { aProfile } from '../support/a-profile.ts';
import { aCause, anEvent, anMcq, anOutline } from '../support/an-outline.ts';

/** One mistake for each rule. */
function everythingWrong(): Library {
  return aLibrary({
    facts: [aFact(), aFact()],
    profiles: [aProfile({ budget_words: 1 })],
    topics: {
      topic: anOutline({
        review_by: '2000-01-01',
        related: ['nowhere'],
        causes: [aCause({ evidence: ['nothing#p1'], variables: ['alliance'] })],
        timeline: [anEvent({ id: 'a', date: '1965' }), anEvent({ id: 'b', date: '1954' })],
        mcqs: [anMcq({ options: { a: 'x', b: 'x', c: 'y', d: 'z' } })],
      }),
    },
  });
}

test('checkLibrary finds nothing in a library without mistakes', () => {
  expect(checkLibrary(aLibrary({ topics: { topic: anOutline() } }))).toEqual([]);
});

test('checkLibrary holds every rule against the library', () => {
  expect(checkLibrary(everythingWrong()).map(({ code }) => code)).toEqual([
    'id/duplicate',
    'reference/unknown-article',
    'reference/unknown-topic',
    'date/order',
    'timeline/order',
    'thesis/unknown-variable',
    'mcq/same-options',
    'profile/budget',
  ]);
});
