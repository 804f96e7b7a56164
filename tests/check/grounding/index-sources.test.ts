import { describe, expect, test } from 'vitest';
import { indexSources } from '../../../src/check/grounding/index-sources.ts';
import { aFact } from '../../support/a-fact.ts';
import { aLibrary, aTopic } from '../../support/a-library.ts';
import { anArticle } from '../../support/an-article.ts';
import { anOutline, aQuote } from '../../support/an-outline.ts';
import { heapAfter } from '../../support/heap-after.ts';

const article = anArticle('gazette', {
  title: 'The dam and its canal',
  author: 'Salma Qureshi',
  published: '2025-10-24',
  paragraphs: ['The dam leaks.', 'The Indus Basin Project (IBP) paid $5.', 'It fell on Tuesday.'],
});

const topic = aTopic(
  anOutline({
    quotes: [
      aQuote({
        id: 'leaks',
        text: 'It leaks',
        speaker: 'Salma Qureshi',
        role: 'engineer',
        date: '1974-05-19',
        evidence: ['gazette#p1'],
      }),
    ],
    facts: [
      {
        id: 'own',
        text: 'Its own length',
        value: 9,
        unit: 'km',
        status: 'verified',
        evidence: ['gazette#p2'],
      },
    ],
  }),
);

const library = aLibrary({
  articles: [article],
  facts: [
    aFact({
      id: 'cost',
      text: 'What it cost',
      value: 33,
      unit: 'USD billion',
      period: '1974',
      as_of: '1975-06',
      note: 'A count.',
      evidence: ['gazette#p3'],
      conflicts: [{ value: 35, source: 'A memoir' }],
    }),
    aFact({ id: 'own', text: 'The shared one' }),
  ],
});

const sources = indexSources(library);

function texts(evidence: readonly string[]): string[] {
  return sources.cite(evidence, topic).passages.map(({ text }) => text);
}

describe('indexSources', () => {
  test('leads from references to paragraphs, in their order', () => {
    const { passages } = sources.cite(['gazette#p2-p3', 'gazette#p1']);
    expect(passages.map(({ label }) => label)).toEqual(['gazette#p2', 'gazette#p3', 'gazette#p1']);
  });

  test('leads to a fact with its figure, times, note, and the figures of others', () => {
    expect(texts(['fact:cost'])).toEqual([
      'What it cost | 33 billion USD | 35 billion USD | 1974 | June 1975 | A count. | A memoir',
    ]);
  });

  test('leads to a quotation with its speaker and its day', () => {
    expect(texts(['quote:leaks'])).toEqual(['It leaks | Salma Qureshi | engineer | 19 May 1974']);
  });

  test('prefers the fact of the outline to that of the library', () => {
    expect(texts(['fact:own'])).toEqual(['Its own length | 9 km']);
    expect(sources.cite(['fact:own']).passages[0]?.text).toContain('The shared one');
  });

  test('leads nowhere from references to nothing', () => {
    expect(texts(['gazette#p9', 'other#p1', 'fact:none', 'quote:none', 'nonsense'])).toEqual([]);
  });

  test('has the heads of the cited articles, with their day in words', () => {
    const [head] = sources.cite(['gazette#p1', 'gazette#p2']).heads;
    expect(head?.text).toContain('The dam and its canal | Salma Qureshi');
    expect(head?.text).toContain('24 October 2025');
    expect(sources.cite(['fact:cost']).heads).toEqual([]);
  });

  test('has all paragraphs of the cited articles around, and behind a fact what it rests on', () => {
    expect(sources.cite(['gazette#p1']).around()).toHaveLength(3);
    const behind = sources.cite(['fact:cost', 'quote:leaks'], topic).behind();
    expect(behind.map(({ label }) => label)).toEqual(['gazette#p3', 'gazette#p1', 'gazette']);
    expect(sources.cite(['gazette#p1']).behind()).toEqual([]);
  });

  test('lets a paragraph borrow the year and the currency of its article', () => {
    const [passage] = sources.cite(['gazette#p1']).passages;
    expect([...(passage?.years ?? [])]).toEqual([2025]);
    expect([...(passage?.currencies ?? [])]).toEqual(['USD']);
  });

  test('reads a day of the week as the one before publication', () => {
    const [passage] = sources.cite(['gazette#p3']).passages;
    expect(passage?.figures[0]?.readings).toEqual([
      { kind: 'date', year: 2025, month: 10, day: 21 },
    ]);
  });

  test('learns words from articles and facts', () => {
    expect(sources.lexicon.longForms('IBP')).toHaveLength(1);
    expect(sources.lexicon.isCommon('leak')).toBe(true);
  });
});

test('an index of sources keeps nothing of the outlines that references were cut from', () => {
  const { cite } = indexSources(library);
  const held = heapAfter(() => {
    for (let at = 0; at < 50; at += 1)
      cite([`${'x'.repeat(1_000_000)} gazette-of-many-years-${at}#p1`.slice(1_000_001)]);
  });
  expect(cite(['gazette#p1']).passages).toHaveLength(1);
  expect(held).toBeLessThan(5_000_000);
});
