import { describe, expect, test } from 'vitest';
import { sourcesAreUsed } from '../../../../src/check/reliability/evidence/sources-are-used.ts';
import { aFact } from '../../../support/a-fact.ts';
import { aLibrary, type LibraryParts } from '../../../support/a-library.ts';
import { anArticle } from '../../../support/an-article.ts';
import { aCause, anOutline } from '../../../support/an-outline.ts';
import { runLibraryRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function find(parts: LibraryParts): string[] {
  return codesAndPlaces(runLibraryRule(sourcesAreUsed, aLibrary(parts)));
}

const articles = [anArticle('dawn'), anArticle('dunya')];
const topics = { topic: anOutline({ causes: [aCause({ evidence: ['dawn#p1'] })] }) };

describe('sourcesAreUsed', () => {
  test('warns of an article that nothing cites', () => {
    expect(find({ articles, topics })).toEqual(['evidence/unused-article at dunya.md']);
  });

  test('says what is not used, and what to do with it', () => {
    const { causes } = topics.topic;
    const listed = { topic: anOutline({ causes, facts: ['listed'] }) };
    const facts = [aFact({ id: 'listed' }), aFact({ id: 'lonely' })];
    const library = aLibrary({ articles, facts, topics: listed });
    expect(runLibraryRule(sourcesAreUsed, library).map(sayProblem)).toEqual([
      'dunya.md:1:1 warning evidence/unused-article: Nothing cites the article `dunya`.\n' +
        '  Cite it where it bears on a claim, as in `dunya#p1`, or take the file away.',
      'facts.yaml 1.id:1:1 warning evidence/unused-fact: No outline lists or cites the fact `lonely`.\n' +
        '  List it in the `facts` of an outline, cite it as `fact:lonely`, or take it away.',
    ]);
  });

  test('counts an article that a fact or an overlay cites', () => {
    const facts = [aFact({ evidence: ['dunya#p1'] })];
    const listing = { topic: anOutline({ causes: topics.topic.causes, facts: ['fact'] }) };
    expect(find({ articles, facts, topics: listing })).toEqual([]);
    expect(find({ articles, topics, cited: ['dunya#p2'] })).toEqual([]);
  });

  test('warns of a fact that no outline lists or cites', () => {
    const facts = ['listed', 'cited', 'behind', 'lonely'].map((id) =>
      aFact({ id, evidence: id === 'cited' ? ['fact:behind'] : [] }),
    );
    const outline = anOutline({
      facts: ['listed'],
      causes: [aCause({ evidence: ['fact:cited'] })],
    });
    expect(find({ facts, topics: { topic: outline } })).toEqual([
      'evidence/unused-fact at facts.yaml 3.id',
    ]);
  });

  test('is not misled by a fact in place', () => {
    const own = anOutline({
      facts: [aFact({ id: 'own' })],
      causes: [aCause({ evidence: ['fact:own'] })],
    });
    expect(find({ facts: [aFact({ id: 'lonely' })], topics: { topic: own } })).toEqual([
      'evidence/unused-fact at facts.yaml 0.id',
    ]);
  });

  test('says nothing where there are no outlines, or none that cites anything yet', () => {
    expect(find({ articles, facts: [aFact()] })).toEqual([]);
    expect(find({ articles, facts: [aFact()], topics: { topic: anOutline() } })).toEqual([]);
  });

  test('says nothing where a reference is misspelt, or something is broken', () => {
    const misspelt = { topic: anOutline({ causes: [aCause({ evidence: ['dwan#p1'] })] }) };
    expect(find({ articles, topics: misspelt })).toEqual([]);
    expect(find({ articles, topics, brokenTopics: ['other-topic'] })).toEqual([]);
  });
});
