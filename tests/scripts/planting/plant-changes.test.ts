import { expect, test } from 'vitest';
import { plantChanges } from '../../../scripts/planting/plant-changes.ts';
import { valueAt, withValueAt } from '../../../scripts/planting/targets/value-at.ts';
import { aFact } from '../../support/a-fact.ts';
import { aLibrary } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import { aCause, anEvent, anMcq, anOutline, aQuote } from '../../support/an-outline.ts';

const evidence = ['talks#p1'];
const library = aLibrary({
  articles: [
    anArticle('talks', {
      paragraphs: [
        'On 2 May 2011 Kabul said that 24 men of 1,066 were “used and abandoned”.',
        'No.',
      ],
    }),
    anArticle('other'),
  ],
  facts: [
    aFact({
      id: 'men',
      text: 'Men of the talks',
      value: 24,
      unit: 'lives',
      period: '2011',
      evidence,
    }),
  ],
  topics: {
    talks: anOutline({
      causes: [aCause({ point: 'Kabul lost 24 of 1,066 men', evidence })],
      timeline: [anEvent({ date: '2011-05-02', event: 'Kabul counts its men', evidence })],
      quotes: [
        aQuote({ text: 'used and abandoned', speaker: 'Khawaja Asif', evidence }),
        aQuote({ id: 'other', text: 'men', speaker: 'Henry Kissinger', evidence }),
      ],
      mcqs: [anMcq({ stem: 'When was it?', evidence })],
    }),
  },
});
const changes = plantChanges(library, { seed: 1, perRow: 1000 });

test('the same seed gives the same changes, another seed others', () => {
  expect(plantChanges(library, { seed: 1, perRow: 1000 })).toEqual(changes);
  expect(plantChanges(library, { seed: 2, perRow: 1000 })).not.toEqual(changes);
});

test('exactly one value differs', () => {
  for (const { owner, path, before, after } of changes) {
    const entry = (owner.kind === 'topic' ? library.topics : library.facts).get(owner.id);
    const value: unknown = entry?.value;
    expect(valueAt(value, path)).toEqual(before);
    const changed = leavesOf(withValueAt(value, path, after));
    const differing = leavesOf(value).filter((leaf, at) => leaf !== changed[at]);
    expect(differing).toHaveLength(1);
    expect(changed).toHaveLength(leavesOf(value).length);
  }
});

test('changes are planted in points, dates, quotations, right options, evidence and facts', () => {
  const places = new Set(
    changes.map(({ owner, path }) => [owner.kind, ...path.filter((step) => step !== 0)].join('.')),
  );
  for (const place of [
    'topic.causes.point',
    'topic.timeline.date',
    'topic.quotes.text',
    'topic.quotes.speaker',
    'topic.mcqs.options.b',
    'topic.causes.evidence',
    'fact.value',
    'fact.period',
  ]) {
    expect(places).toContain(place);
  }
});

test('a moved reference can be told only if the new paragraph lacks something', () => {
  const moves = changes.filter(({ kind, path }) => kind === 'evidence' && path[0] === 'causes');
  expect(moves.map(({ after }) => after)).toContain('talks#p2');
  expect(moves.every(({ canBeTold }) => canBeTold)).toBe(true);
  const idle = changes.filter(({ kind, path }) => kind === 'evidence' && path[0] === 'mcqs');
  expect(idle.every(({ canBeTold }) => !canBeTold)).toBe(true);
});

test('at most so many of a row are kept', () => {
  const few = plantChanges(library, { seed: 1, perRow: 1 });
  const rows = few.map(({ kind, row }) => `${kind}/${row}`);
  expect(new Set(rows).size).toBe(rows.length);
});

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}
