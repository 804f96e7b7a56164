import { describe, expect, test } from 'vitest';
import { claimsHaveEvidence } from '../../../../src/check/reliability/evidence/claims-have-evidence.ts';
import { aFact } from '../../../support/a-fact.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  anMcq,
  aQuote,
  aRepercussion,
  type OutlineText,
} from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

const evidence = ['dawn#p1'];

function places(written: OutlineText): string[] {
  return codesAndPlaces(runTopicRule(claimsHaveEvidence, written));
}

describe('claimsHaveEvidence', () => {
  test('is content where every claim has some, and with an outline that claims nothing', () => {
    expect(places({})).toEqual([]);
    expect(places({ causes: [aCause({ evidence })], timeline: [anEvent({ evidence })] })).toEqual(
      [],
    );
  });

  test('names each claim that has none, of whatever kind', () => {
    const found = places({
      background: [{ id: 'told', point: 'p', evidence }],
      timeline: [anEvent()],
      causes: [aCause()],
      repercussions: [aRepercussion()],
      benefits: [{ id: 'benefit', point: 'p' }],
      counterarguments: [aCounterargument({ evidence, rebuttal: { kind: 'refute', point: 'p' } })],
      analysis: [{ point: 'p' }],
      quotes: [aQuote()],
      mcqs: [anMcq()],
      facts: [aFact()],
    });
    expect(found.map((said) => said.replace('evidence/none at topic.yaml ', '')).sort()).toEqual([
      'analysis.0',
      'benefits.0',
      'causes.0',
      'counterarguments.0.rebuttal',
      'facts.0',
      'mcqs.0',
      'quotes.0',
      'repercussions.0',
      'timeline.0',
    ]);
  });

  test('asks none of recommendations, which are ours, nor of facts that call themselves unverified', () => {
    const facts = [aFact({ status: 'unverified' })];
    expect(places({ way_forward: [{ id: 'w', action: 'Diversify' }], facts })).toEqual([]);
  });

  test('says it once where nothing in the outline has evidence', () => {
    const causes = [aCause({ id: 'a' }), aCause({ id: 'b' })];
    expect(runTopicRule(claimsHaveEvidence, { causes }).map(sayProblem)).toEqual([
      'topic.yaml causes.0:1:1 warning evidence/none: None of the 2 claims of the outline has evidence; the first is the cause `a`.\n' +
        '  Name where it comes from in `evidence`, as in `[my-article#p3]`, or leave the claim out.',
    ]);
  });
});
