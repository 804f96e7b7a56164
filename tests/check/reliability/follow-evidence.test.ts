import { describe, expect, test } from 'vitest';
import { indexSources } from '../../../src/check/grounding/index-sources.ts';
import { followEvidence } from '../../../src/check/reliability/follow-evidence.ts';
import { aFact } from '../../support/a-fact.ts';
import { aLibrary } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import { anOutline, aQuote, type OutlineText } from '../../support/an-outline.ts';

function follow(references: string[], written: OutlineText = {}, facts = [aFact()]) {
  const library = aLibrary({ articles: [anArticle('dawn'), anArticle('dunya')], facts });
  const outline = anOutline(written);
  const found = followEvidence(references, { library, outline, sources: indexSources(library) });
  return {
    articles: found.articles.map(({ id }) => id),
    facts: found.facts.map(({ id }) => id),
  };
}

describe('followEvidence', () => {
  test('finds each article once, in the order in which it is met', () => {
    expect(follow(['dunya#p1', 'dawn#p2', 'dunya#p3']).articles).toEqual(['dunya', 'dawn']);
  });

  test('goes through facts, shared and in place, and through quotations', () => {
    const written = {
      facts: [aFact({ id: 'own', evidence: ['dunya#p1'] })],
      quotes: [aQuote({ evidence: ['fact:own'] })],
    };
    expect(
      follow(['fact:fact', 'quote:quote'], written, [aFact({ evidence: ['dawn#p1'] })]),
    ).toEqual({
      articles: ['dawn', 'dunya'],
      facts: ['fact', 'own'],
    });
  });

  test('comes to an end where facts rest on one another', () => {
    const facts = [
      aFact({ id: 'a', evidence: ['fact:b'] }),
      aFact({ id: 'b', evidence: ['fact:a', 'dawn#p1'] }),
    ];
    expect(follow(['fact:a'], {}, facts)).toEqual({ articles: ['dawn'], facts: ['a', 'b'] });
  });

  test('passes over what leads nowhere', () => {
    expect(follow(['nowhere#p1', 'fact:none', 'quote:none'])).toEqual({ articles: [], facts: [] });
  });
});
