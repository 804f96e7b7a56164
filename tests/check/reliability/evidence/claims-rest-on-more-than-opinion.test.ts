import { describe, expect, test } from 'vitest';
import { claimsRestOnMoreThanOpinion } from '../../../../src/check/reliability/evidence/claims-rest-on-more-than-opinion.ts';
import { aFact } from '../../../support/a-fact.ts';
import { anArticle } from '../../../support/an-article.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  aQuote,
  type OutlineText,
} from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

const parts = {
  articles: [
    anArticle('column', { kind: 'opinion' }),
    anArticle('leader', { kind: 'editorial' }),
    anArticle('report', { kind: 'news' }),
  ],
  facts: [
    aFact({ id: 'opined', evidence: ['leader#p1'] }),
    aFact({ id: 'counted', evidence: ['fact:opined', 'report#p1'] }),
  ],
};

const find = (written: OutlineText) =>
  runTopicRule(claimsRestOnMoreThanOpinion, written, { parts });

describe('claimsRestOnMoreThanOpinion', () => {
  test('warns of a cause for which only opinion pieces stand, facts followed to their articles', () => {
    const causes = [aCause({ evidence: ['column#p1', 'fact:opined'] })];
    expect(find({ causes }).map(sayProblem)).toEqual([
      'topic.yaml causes.0.evidence:1:1 warning evidence/opinion-only: The cause `cause` states as a fact what only opinion pieces say: `column` (opinion), `leader` (editorial).\n' +
        '  Add a source that reports or counts, or say whose view it is: “one editorial argues …”.',
    ]);
  });

  test('is content where one source reports, directly or behind a fact', () => {
    const causes = [
      aCause({ id: 'a', evidence: ['column#p1', 'report#p2'] }),
      aCause({ id: 'b', evidence: ['fact:counted'] }),
    ];
    expect(find({ causes })).toEqual([]);
  });

  test('is content with a claim that says whose view it is', () => {
    const evidence = ['column#p1'];
    const explanation = 'A columnist argues that aid made it worse.';
    const timeline = [
      anEvent({ significance: 'The start of betrayal, one editorial holds', evidence }),
    ];
    expect(find({ causes: [aCause({ explanation, evidence })], timeline })).toEqual([]);
  });

  test('lets opinion pieces show a view: counterarguments and quotations', () => {
    const evidence = ['column#p1'];
    expect(
      find({ counterarguments: [aCounterargument({ evidence })], quotes: [aQuote({ evidence })] }),
    ).toEqual([]);
  });

  test('goes through quotations to their articles', () => {
    const quotes = [aQuote({ evidence: ['column#p1'] })];
    const background = [{ id: 'b', point: 'It was fatal', evidence: ['quote:quote'] }];
    expect(codesAndPlaces(find({ quotes, background }))).toEqual([
      'evidence/opinion-only at topic.yaml background.0.evidence',
    ]);
  });

  test('says nothing of references that lead nowhere, nor of other languages', () => {
    expect(find({ causes: [aCause({ evidence: ['lost#p1'] })] })).toEqual([]);
    expect(find({ language: 'ur', causes: [aCause({ evidence: ['column#p1'] })] })).toEqual([]);
  });
});
