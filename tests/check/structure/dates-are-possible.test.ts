import { describe, expect, test } from 'vitest';
import {
  articleDatesArePossible,
  datesArePossible,
} from '../../../src/check/structure/dates-are-possible.ts';
import { runLibraryRule, runRules, runTopicRule } from '../../support/run-rule.ts';
import { aLibrary } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import { anOutline, type OutlineText } from '../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../support/say-problems.ts';

function checkOutline(written: OutlineText): string[] {
  return codesAndPlaces(runTopicRule(datesArePossible, written));
}

function checkArticle(written: { published: string; accessed: string }): string[] {
  return codesAndPlaces(
    runLibraryRule(articleDatesArePossible, aLibrary({ articles: [anArticle('a', written)] })),
  );
}

describe('datesArePossible, of outlines', () => {
  test('asks for no other date than the one that must be there', () => {
    expect(checkOutline({})).toEqual([]);
  });

  test('is content with dates in their order, and with equal ones', () => {
    expect(checkOutline({ as_of: '2026-11-01', review_by: '2027-05-01' })).toEqual([]);
    expect(checkOutline({ as_of: '2026-11-22', review_by: '2026-11-22' })).toEqual([]);
  });

  test('refuses a review that is due before the outline was written', () => {
    expect(checkOutline({ review_by: '2026-11-21' })).toEqual([
      'date/order at topic.yaml review_by',
    ]);
  });

  test('refuses to know of a day after the last change', () => {
    expect(checkOutline({ as_of: '2026-11-23' })).toEqual(['date/order at topic.yaml as_of']);
  });
});

describe('datesArePossible, of articles', () => {
  test('says which date is impossible, and how to mend it', () => {
    const topics = { topic: anOutline({ review_by: '2026-11-21', as_of: '2026-11-23' }) };
    const articles = [anArticle('a', { published: '2025-10-24', accessed: '2025-10-23' })];
    const found = runRules(
      { ofTopic: datesArePossible, ofLibrary: [articleDatesArePossible] },
      aLibrary({ topics, articles }),
    );
    expect(found.map(sayProblem)).toEqual([
      'topic.yaml review_by:1:1 error date/order: The review is due on 2026-11-21, before the outline was updated on 2026-11-22.\n' +
        '  Give a later `review_by`.',
      'topic.yaml as_of:1:1 error date/order: The outline says what was so on 2026-11-23, but was last updated on 2026-11-22.\n' +
        '  Set `updated` to the day of the last change.',
      'a.md accessed:1:1 error date/order: The article was read on 2025-10-23, before it was published on 2025-10-24.',
    ]);
  });

  test('is content with an article read on the day it was published, or later', () => {
    expect(checkArticle({ published: '2025-10-24', accessed: '2025-10-24' })).toEqual([]);
    expect(checkArticle({ published: '2025', accessed: '2025-10-24' })).toEqual([]);
  });

  test('refuses an article that was read before it was published', () => {
    expect(checkArticle({ published: '2025-10-24', accessed: '2025-10-23' })).toEqual([
      'date/order at a.md accessed',
    ]);
  });

  test('asks nothing of a date that is not known', () => {
    expect(checkArticle({ published: 'unknown', accessed: '1999' })).toEqual([]);
    expect(checkArticle({ published: '2025', accessed: 'unknown' })).toEqual([]);
  });
});
