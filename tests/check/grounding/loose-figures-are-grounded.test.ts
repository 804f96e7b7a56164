import { describe, expect, test } from 'vitest';
import { looseFiguresAreGrounded } from '../../../src/check/grounding/loose-figures-are-grounded.ts';
import { aFact } from '../../support/a-fact.ts';
import { anArticle } from '../../support/an-article.ts';
import type { OutlineText } from '../../support/an-outline.ts';
import { runTopicRule } from '../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../support/say-problems.ts';

const background = [
  { id: 'people', point: 'It displaced 80,000 people.', evidence: ['gazette#p1'] },
];

const parts = {
  articles: [anArticle('gazette', { paragraphs: ['In 1974 it displaced 80,000 people for $5.'] })],
  facts: [aFact({ id: 'lake', value: 40, unit: 'km', period: '1999' })],
};

function check(written: OutlineText): string[] {
  const problems = runTopicRule(looseFiguresAreGrounded, { background, ...written }, { parts });
  return codesAndPlaces(problems);
}

describe('looseFiguresAreGrounded', () => {
  test.each([
    ['of a claim', 'It displaced 80 thousand people.'],
    ['of what a claim cites', 'In 1974 it cost five dollars.'],
    ['of time, which an author may count', 'For fifty years and ten days it stood.'],
    ['to nine in words', 'Two sides and seven lessons.'],
    ['of a name', 'An F-16 flew.'],
  ])('is content with a figure %s', (_, summary) => {
    expect(check({ summary })).toEqual([]);
  });

  test('is content with figures of the facts that the outline lists', () => {
    expect(check({ summary: 'A lake of 40 km since 1999.', facts: ['lake'] })).toEqual([]);
    expect(check({ summary: 'A lake of 40 km since 1999.' })).toHaveLength(2);
  });

  test('tells of any other figure, wherever it stands', () => {
    expect(
      check({
        summary: 'It displaced 90,000 people.',
        thesis: { statement: 'In 1975 all was lost.', variables: [] },
        hooks: ['A sound one.', '12 per cent drowned.'],
        definitions: [{ term: 'Dam', meaning: 'a wall of 50 metres' }],
        conclusion: { restated: 'It cost $6.', synthesis: 'All fell.', closing: 'In 1976.' },
        glossary: [{ term: 'Silt', meaning: '30 kg of mud' }],
        pitfalls: [{ text: 'Writing 9,000 words.' }],
      }),
    ).toEqual(
      [
        'summary',
        'thesis.statement',
        'hooks.1',
        'definitions.0.meaning',
        'conclusion.restated',
        'conclusion.closing',
        'glossary.0.meaning',
        'pitfalls.0.text',
      ].map((path) => `grounding/loose-figure at topic.yaml ${path}`),
    );
  });

  test('says what is cited nowhere, and how to mend it', () => {
    const [problem] = runTopicRule(
      looseFiguresAreGrounded,
      { background, hooks: ['In 1975.'] },
      { parts },
    );
    expect(problem && sayProblem(problem)).toBe(
      'topic.yaml hooks.0:1:1 warning grounding/loose-figure: “1975” is in nothing that this outline cites.\n' +
        '  Correct it, or make a point or a fact of it, with evidence.',
    );
  });

  test.each(['day', 'week', 'month', 'year', 'hour', 'minute'])(
    'lets an author count by the %s',
    (unit) => {
      expect(check({ summary: `After 15 ${unit}s it fell.` })).toEqual([]);
      expect(check({ summary: 'After 15 seconds it fell.' })).toHaveLength(1);
    },
  );

  test('is silent in an outline that cites nothing', () => {
    expect(check({ summary: 'It displaced 90,000 people.', background: [] })).toEqual([]);
  });
});
