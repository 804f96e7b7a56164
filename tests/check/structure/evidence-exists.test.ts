import { describe, expect, test } from 'vitest';
import {
  evidenceExists,
  factEvidenceExists,
} from '../../../src/check/structure/evidence-exists.ts';
import { aFact } from '../../support/a-fact.ts';
import { runRules } from '../../support/run-rule.ts';
import { aLibrary, type LibraryParts } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import { aCause, anOutline, aQuote, type OutlineText } from '../../support/an-outline.ts';

const SHARED: LibraryParts = { articles: [anArticle('akram')], facts: [aFact({ id: 'aid' })] };

function check(written: OutlineText, parts: LibraryParts = {}) {
  const library = aLibrary({ ...SHARED, ...parts, topics: { topic: anOutline(written) } });
  return runRules({ ofTopic: evidenceExists, ofLibrary: [factEvidenceExists] }, library).map(
    ({ code, place, message, hint }) => {
      return `${code} at ${place.file}: ${[message, hint].filter(Boolean).join(' ')}`;
    },
  );
}

function checkCause(...evidence: string[]): string[] {
  return check({ causes: [aCause({ evidence })] });
}

describe('evidenceExists', () => {
  test('is content with paragraphs, facts and quotations that exist', () => {
    const inPlace = { id: 'own', text: 't', value: 1, status: 'verified' as const };
    const evidence = ['akram#p1', 'akram#p5', 'akram#p2-p5', 'fact:aid', 'fact:own', 'quote:fatal'];
    expect(
      check({
        causes: [aCause({ evidence })],
        facts: [inPlace],
        quotes: [aQuote({ id: 'fatal' })],
      }),
    ).toEqual([]);
  });

  test('points at the reference to an article that does not exist', () => {
    expect(checkCause('akram#p1', 'akrm#p1')).toEqual([
      'reference/unknown-article at topic.yaml causes.0.evidence.1: There is no article `akrm`. Did you mean `akram`?',
    ]);
  });

  test('tells how many paragraphs there are of one that does not exist', () => {
    expect(checkCause('akram#p6')).toEqual([
      'reference/unknown-paragraph at topic.yaml causes.0.evidence.0: `akram` has no paragraph 6. It has 5: the last is `akram#p5`.',
    ]);
  });

  test('minds the end of a run of paragraphs', () => {
    expect(checkCause('akram#p4-p6')).toHaveLength(1);
  });

  test('tells of an article that has no text', () => {
    const articles = [anArticle('empty', { paragraphs: [] })];
    expect(check({ causes: [aCause({ evidence: ['empty#p1'] })] }, { articles })).toEqual([
      'reference/unknown-paragraph at topic.yaml causes.0.evidence.0: `empty` has no paragraph 1. It has no text at all.',
    ]);
  });

  test('tells of a fact that does not exist', () => {
    expect(checkCause('fact:aidd')).toEqual([
      'reference/unknown-fact at topic.yaml causes.0.evidence.0: There is no fact `aidd`. Did you mean `aid`?',
    ]);
  });

  test('tells of a quotation that the outline does not have', () => {
    expect(checkCause('quote:fatal')).toEqual([
      'reference/unknown-quote at topic.yaml causes.0.evidence.0: There is no quotation `fatal`.',
    ]);
  });

  test('says of an article or a fact that is broken that it is, not that there is none', () => {
    expect(check({ causes: [aCause({ evidence: ['bad#p1'] })] }, { broken: ['bad'] })).toEqual([
      'reference/unknown-article at topic.yaml causes.0.evidence.0: The article `bad` has errors of its own, so it cannot be used. Mend it first; they are listed with its file.',
    ]);
  });

  test('minds the evidence of rebuttals and of facts written in place', () => {
    const rebuttal = { kind: 'refute' as const, point: 'p', evidence: ['x#p1'] };
    const found = check({
      counterarguments: [{ id: 'c', point: 'p', strength: 'fair', rebuttal }],
      facts: [{ id: 'own', text: 't', value: 1, status: 'verified', evidence: ['y#p1'] }],
    });
    expect(found.map((problem) => problem.split(': ')[0])).toEqual([
      'reference/unknown-article at topic.yaml counterarguments.0.rebuttal.evidence.0',
      'reference/unknown-article at topic.yaml facts.0.evidence.0',
    ]);
  });

  test('minds the evidence of shared facts, where they stand', () => {
    const facts = [aFact(), aFact({ id: 'b', evidence: ['akram#p1', 'x#p1'] })];
    expect(check({}, { facts }).map((problem) => problem.split(': ')[0])).toEqual([
      'reference/unknown-article at facts.yaml 1.evidence.1',
    ]);
  });

  test('knows no quotations for a shared fact, which belongs to no outline', () => {
    const facts = [aFact({ evidence: ['quote:fatal'] })];
    expect(check({ quotes: [aQuote({ id: 'fatal' })] }, { facts })).toHaveLength(1);
  });
});
