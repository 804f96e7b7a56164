import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import type { Library } from '../../src/model/library.ts';
import type { RuleSettings } from '../../src/model/rule-settings.ts';
import { aFact } from '../support/a-fact.ts';
import { aLibrary } from '../support/a-library.ts';
import { aProblem } from '../support/a-problem.ts';
import { aProfile } from '../support/a-profile.ts';
import { aCause, anEvent, anMcq, anOutline, type OutlineText } from '../support/an-outline.ts';

const TODAY = '2026-11-22';

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
  expect(
    checkLibrary(aLibrary({ topics: { topic: anOutline() } }), { today: '2026-11-22' }),
  ).toEqual([]);
});

test('checkLibrary holds every rule against the library', () => {
  const codes = checkLibrary(everythingWrong(), { today: '2026-11-22' }).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'id/duplicate',
      'reference/unknown-article',
      'reference/unknown-topic',
      'date/order',
      'mcq/same-options',
      'profile/budget',
      'timeline/order',
      'thesis/unknown-variable',
      'evidence/none',
      'fact/no-period',
      'fact/no-unit',
    ]),
  );
});

describe('what was found before', () => {
  const told = aProblem({ message: 'As it was told before.' });

  test('in what topics share is told again, and not looked for', () => {
    const library = aLibrary({ profiles: [aProfile({ budget_words: 1 })] });
    const codesOf = (found: Parameters<typeof checkLibrary>[1]['found']) =>
      checkLibrary(library, { today: TODAY, ...(found && { found }) }).map(({ code }) => code);
    expect(codesOf(undefined)).toEqual(['profile/budget']);
    expect(codesOf({})).toEqual(['profile/budget']);
    expect(codesOf({ shared: [told] })).toEqual([told.code]);
    expect(codesOf({ shared: [] })).toEqual([]);
  });

  test('in a topic is told again, and not looked for; what is new is told to whoever keeps it', () => {
    const wrong = {
      timeline: [anEvent({ id: 'a', date: '1965' }), anEvent({ id: 'b', date: '1954' })],
    };
    const library = aLibrary({
      profiles: [aProfile({ budget_words: 1 })],
      topics: { known: anOutline(wrong), other: anOutline(wrong) },
    });
    const known = library.topics.get('known');
    const kept: [string, string[]][] = [];
    const problems = checkLibrary(library, {
      today: TODAY,
      found: { topics: new Map(known && [[known.source, [told]]]) },
      tell: (about, found) =>
        kept.push([about === 'shared' ? about : about.id, found.map(({ code }) => code)]),
    });
    expect(problems.map(({ code }) => code)).toEqual([
      'profile/budget',
      told.code,
      'evidence/none',
      'timeline/order',
    ]);
    expect(kept).toEqual([
      ['shared', ['profile/budget']],
      ['other', ['evidence/none', 'timeline/order']],
    ]);
  });
});

test('limits are those of the site, where it sets them', () => {
  const sentence = `${Array.from({ length: 45 }, () => 'word').join(' ')}.`;
  const codesOf = (site: RuleSettings) =>
    checkLibrary(
      aLibrary({ site: { rules: site }, topics: { t: anOutline({ summary: sentence }) } }),
      {
        today: TODAY,
      },
    ).map(({ code }) => code);
  expect(codesOf({})).toContain('language/long-sentence');
  expect(codesOf({ 'language/long-sentence': { limits: { words: 50 } } })).not.toContain(
    'language/long-sentence',
  );
});

describe('settings', () => {
  const timeline = [anEvent({ id: 'a', date: '1965' }), anEvent({ id: 'b', date: '1954' })];
  const rules = { 'timeline/order': { limits: {} } } as const;

  function severities(site: RuleSettings, topic: OutlineText['rules'] = {}): string[] {
    const topics = { topic: anOutline({ timeline, rules: topic }) };
    const found = checkLibrary(aLibrary({ site: { rules: site }, topics }), { today: TODAY });
    return found
      .filter(({ code }) => code === 'timeline/order')
      .map(({ code, severity }) => `${severity} ${code}`);
  }

  test('of the site switch a rule off, or make an error of it', () => {
    const set = (level: 'off' | 'error') => ({
      'timeline/order': { ...rules['timeline/order'], level },
    });
    expect(severities({})).toEqual(['warning timeline/order']);
    expect(severities(set('off'))).toEqual([]);
    expect(severities(set('error'))).toEqual(['error timeline/order']);
  });

  test('of a topic come before those of the site', () => {
    const site = { 'timeline/order': { level: 'error', limits: {} } } as const;
    expect(severities(site, { 'timeline/order': { level: 'off', reason: 'By theme.' } })).toEqual(
      [],
    );
    expect(severities(site, { 'timeline/order': { reason: 'No reason.' } })).toEqual([
      'error timeline/order',
    ]);
  });
});
