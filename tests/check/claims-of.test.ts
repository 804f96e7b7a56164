import { describe, expect, test } from 'vitest';
import { claimOfFact, claimsOf, figureOf } from '../../src/check/claims-of.ts';
import { aFact } from '../support/a-fact.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  anMcq,
  anOutline,
  aQuote,
  aRepercussion,
  type OutlineText,
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

/** The texts of an outline's claims, each with its kind and its place. */
function textsOf(written: OutlineText): string[] {
  return claimsOf(anOutline(written)).flatMap(({ texts }) =>
    texts.map(({ kind, path, text }) => `${kind} ${path.join('.')}: ${text}`),
  );
}

describe('claimsOf, of texts', () => {
  test('gives what the evidence is for, and what kind of text that is', () => {
    const rebuttal = { kind: 'refute' as const, point: 'No.' };
    expect(
      textsOf({
        background: [{ id: 'a', point: 'Cold War.' }],
        timeline: [anEvent({ significance: 'A pact.' })],
        causes: [aCause({ explanation: 'It came.' })],
        repercussions: [aRepercussion({ explanation: 'It grew.' })],
        benefits: [{ id: 'b', point: 'Arms.', explanation: 'They came.' }],
        counterarguments: [aCounterargument({ held_by: 'the army', rebuttal })],
        analysis: [{ point: 'So be it.' }],
        way_forward: [{ id: 's', action: 'Diversify.', actor: 'Parliament', means: 'by law' }],
      }),
    ).toEqual([
      'claim background.0.point: Cold War.',
      'date timeline.0.date: 1954-05',
      'claim timeline.0.event: The agreement was signed',
      'claim timeline.0.significance: A pact.',
      'claim causes.0.point: Dependence on aid',
      'claim causes.0.explanation: It came.',
      'claim repercussions.0.point: Militancy spread',
      'claim repercussions.0.explanation: It grew.',
      'claim benefits.0.point: Arms.',
      'claim benefits.0.explanation: They came.',
      'claim counterarguments.0.point: Aid was worth it',
      'claim counterarguments.0.held_by: the army',
      'claim analysis.0.point: So be it.',
      'about way_forward.0.action: Diversify.',
      'actor way_forward.0.actor: Parliament',
      'about way_forward.0.means: by law',
      'claim counterarguments.0.rebuttal.point: No.',
    ]);
  });

  test('gives of a quotation its words, its speaker and its occasion', () => {
    const quote = aQuote({ role: 'A minister', date: '1968', context: 'to a friend' });
    expect(textsOf({ quotes: [quote] })).toEqual([
      'quotation quotes.0.text: To be a friend is fatal.',
      'speaker quotes.0.speaker: A statesman',
      'about quotes.0.role: A minister',
      'date quotes.0.date: 1968',
      'about quotes.0.context: to a friend',
    ]);
  });

  test('gives of an MCQ its stem, its explanation and its right answer', () => {
    expect(textsOf({ mcqs: [anMcq({ explanation: 'In May.' })] })).toEqual([
      'claim mcqs.0.stem: When was the agreement signed?',
      'answer mcqs.0.explanation: In May.',
      'answer mcqs.0.options.b: 1954',
    ]);
  });

  test('gives of a fact written in place its figure with the unit, and all that is said of it', () => {
    const fact = {
      ...{ id: 'own', text: 'Aid', value: 34.2, unit: 'USD billion', status: 'verified' as const },
      ...{ period: 'FY2002', as_of: '2018-11', note: 'Ours.' },
    };
    const date = { id: 'day', text: 'Signed', value: '1954-05-19', unit: 'date' };
    expect(textsOf({ facts: [fact, { ...date, status: 'verified' }] })).toEqual([
      'claim facts.0.value: 34.2 billion USD',
      'claim facts.0.text: Aid',
      'claim facts.0.period: FY2002',
      'as-of facts.0.as_of: 2018-11',
      'claim facts.0.note: Ours.',
      'unit facts.0.unit: USD billion',
      'date facts.1.value: 1954-05-19',
      'claim facts.1.text: Signed',
    ]);
  });
});

describe('claimOfFact', () => {
  test('is a claim like any other, at the place that it is given', () => {
    const fact = aFact({ value: 5, unit: 'camps', evidence: ['a#p1'] });
    expect(claimOfFact(fact, [3])).toMatchObject({
      path: [3],
      evidence: ['a#p1'],
      texts: [
        { path: [3, 'value'], text: '5 camps', kind: 'claim' },
        { path: [3, 'text'], kind: 'claim' },
        { path: [3, 'unit'], text: 'camps', kind: 'unit' },
      ],
    });
  });
});

describe('the figure of a fact', () => {
  test.each([
    ['1954-05', undefined, 'date'],
    ['1954-05-19', undefined, 'date'],
    ['1954-12', undefined, 'date'],
    ['1954', 'date', 'date'],
    ['1954-05', 'months', 'claim'],
    ['2010-11', undefined, 'claim'],
    ['2010-11-03', undefined, 'date'],
    ['1999-00', undefined, 'claim'],
    ['1954-13', undefined, 'claim'],
    ['1954', undefined, 'claim'],
    ['in 1954-05', undefined, 'claim'],
    ['1954-05-1', undefined, 'claim'],
    ['1954-05 or so', undefined, 'claim'],
    [5, undefined, 'claim'],
  ] as const)('%j of the unit %j is a %s', (value, unit, kind) => {
    const fact = aFact({ value, ...(unit !== undefined && { unit }) });
    expect(claimOfFact(fact, []).texts[0]?.kind).toBe(kind);
  });

  test('of a date has no unit of its own to be found', () => {
    const kinds = (unit: string) =>
      claimOfFact(aFact({ value: '1954', unit }), []).texts.map(({ kind }) => kind);
    expect(kinds('date')).not.toContain('unit');
    expect(kinds('men')).toContain('unit');
  });
});

describe('figureOf', () => {
  test.each([
    [34.2, 'USD billion', '34.2 billion USD'],
    [500, 'USD', '500 USD'],
    ['2,640–2,670', 'km', '2,640–2,670 km'],
    ['1954-05', 'date', '1954-05'],
    [7, undefined, '7'],
    [7, 'USDT', '7 USDT'],
    [7, 'billion USD', '7 billion USD'],
    [7, 'USD  billion', '7 billion USD'],
  ])('says %j of the unit %j as %j', (value, unit, said) => {
    expect(figureOf(value, unit)).toBe(said);
  });
});
