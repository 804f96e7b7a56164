import { describe, expect, test } from 'vitest';
import { sourcesAreBalanced } from '../../../../src/check/reliability/evidence/sources-are-balanced.ts';
import { aFact } from '../../../support/a-fact.ts';
import { anArticle } from '../../../support/an-article.ts';
import { aCause } from '../../../support/an-outline.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const COUNTRIES = ['Pakistan', 'India', 'Iran', 'China', 'Qatar', 'France', 'Nepal', 'Brazil'];

/** What is said of an outline whose sources are of these stances, or countries. */
function find(
  sources: { readonly stances?: readonly string[]; readonly countries?: readonly string[] },
  trial: Trial = {},
): string[] {
  const { stances, countries } = sources;
  const articles = (stances ?? countries ?? []).map((_, at) =>
    anArticle(`source-${at}`, {
      stance: stances?.[at] ?? 'neutral',
      country: countries?.[at] ?? COUNTRIES[at % COUNTRIES.length] ?? 'unknown',
    }),
  );
  const causes = articles.map(({ id }) => aCause({ id: `cause-${id}`, evidence: [`${id}#p1`] }));
  const found = runTopicRule(sourcesAreBalanced, { causes }, { parts: { articles }, ...trial });
  return found.map(sayProblem).map((said) => said.split('\n')[0] ?? '');
}

describe('sourcesAreBalanced', () => {
  test('warns where most sources take one side, however it is capitalised', () => {
    expect(find({ stances: ['critical', 'Critical', 'critical', 'neutral'] })).toEqual([
      'topic.yaml title:1:1 warning balance/stance: 3 of 4 sources have one stance, “critical”: more than 60 per cent.',
    ]);
  });

  test('counts neutral and official sources, but never as a side', () => {
    expect(find({ stances: Array<string>(8).fill('neutral') })).toEqual([]);
    expect(find({ stances: Array<string>(8).fill('official') })).toEqual([]);
    expect(find({ stances: ['critical', 'critical', 'critical', 'neutral', 'official'] })).toEqual(
      [],
    );
  });

  test('warns where most sources are of one country, those of unknown country left out', () => {
    const countries = ['India', 'India', 'India', 'Pakistan', 'unknown', 'unknown'];
    expect(find({ countries })).toEqual([
      'topic.yaml title:1:1 warning balance/country: 3 of 4 sources are of one country, India: more than 60 per cent.',
    ]);
    expect(find({ countries: Array<string>(6).fill('unknown') })).toEqual([]);
  });

  test('allows more to Pakistan, on whose press domestic topics rest', () => {
    expect(find({ countries: ['Pakistan', 'Pakistan', 'Pakistan', 'India'] })).toEqual([]);
    expect(find({ countries: Array<string>(4).fill('Pakistan') })).toEqual([
      'topic.yaml title:1:1 warning balance/country: All 4 sources are of one country, Pakistan: more than 75 per cent.',
    ]);
  });

  test('says nothing of few sources', () => {
    expect(find({ countries: ['India', 'India', 'India'], stances: ['a', 'a', 'a'] })).toEqual([]);
  });

  test('goes by its limits', () => {
    const countries = ['India', 'India', 'India', 'Pakistan'];
    expect(find({ countries }, { limits: { most: 75 } })).toEqual([]);
    expect(find({ countries }, { limits: { least: 5 } })).toEqual([]);
  });

  test('counts a source once, also behind facts that are listed', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id, at) =>
      anArticle(id, { country: at < 2 ? 'India' : 'Iran' }),
    );
    const facts = [aFact({ evidence: ['c#p1', 'd#p1'] })];
    const causes = [aCause({ evidence: ['a#p1', 'a#p2', 'a#p3', 'b#p1', 'fact:fact'] })];
    const written = { causes, facts: ['fact'] };
    expect(runTopicRule(sourcesAreBalanced, written, { parts: { articles, facts } })).toEqual([]);
  });
});
