import { expect, test } from 'vitest';
import { claimsOf } from '../../src/check/claims-of.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  anMcq,
  anOutline,
  aQuote,
  aRepercussion,
} from '../support/an-outline.ts';

test('claimsOf gives every claim that carries evidence, rebuttals and facts in place included', () => {
  const evidence = ['a#p1'];
  const outline = anOutline({
    background: [{ id: 'background', point: 'p', evidence }],
    timeline: [anEvent({ evidence })],
    causes: [aCause({ evidence: [] }), aCause({ evidence })],
    repercussions: [aRepercussion({ evidence })],
    benefits: [{ id: 'benefit', point: 'p', evidence }],
    counterarguments: [
      aCounterargument({ evidence, rebuttal: { kind: 'refute', point: 'p', evidence } }),
    ],
    analysis: [{ point: 'p', evidence }],
    way_forward: [{ id: 'step', action: 'a', evidence }],
    quotes: [aQuote({ evidence })],
    mcqs: [anMcq({ evidence })],
    facts: ['shared', { id: 'own', text: 't', value: 1, status: 'verified', evidence }],
  });
  expect(
    claimsOf(outline).map(({ path, evidence: { length } }) => [path.join('.'), length]),
  ).toEqual([
    ['background.0', 1],
    ['timeline.0', 1],
    ['causes.0', 0],
    ['causes.1', 1],
    ['repercussions.0', 1],
    ['benefits.0', 1],
    ['counterarguments.0', 1],
    ['analysis.0', 1],
    ['way_forward.0', 1],
    ['quotes.0', 1],
    ['mcqs.0', 1],
    ['counterarguments.0.rebuttal', 1],
    ['facts.1', 1],
  ]);
});

test('claimsOf leaves out a counterargument’s rebuttal where there is none', () => {
  const outline = anOutline({ counterarguments: [aCounterargument()] });
  expect(claimsOf(outline).map(({ path }) => path.join('.'))).toEqual(['counterarguments.0']);
});
