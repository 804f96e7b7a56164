import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceSchema, parseEvidence, type Evidence } from '../../src/model/evidence.ts';
import { isId } from '../../src/model/id.ts';
import { refusal } from '../support/refusal.ts';

describe('parseEvidence', () => {
  test('reads a paragraph of an article', () => {
    expect(parseEvidence('akram#p3')).toEqual({
      kind: 'article',
      article: 'akram',
      from: 3,
      to: 3,
    });
  });

  test('reads a run of paragraphs, with or without a second p', () => {
    const run = { kind: 'article', article: 'akram', from: 3, to: 5 };
    expect(parseEvidence('akram#p3-p5')).toEqual(run);
    expect(parseEvidence('akram#p3-5')).toEqual(run);
  });

  test('reads a fact and a quotation', () => {
    expect(parseEvidence('fact:us-aid')).toEqual({ kind: 'fact', fact: 'us-aid' });
    expect(parseEvidence('quote:fatal')).toEqual({ kind: 'quote', quote: 'fatal' });
  });

  test.each([
    '',
    'akram',
    'akram#3',
    'akram#p0',
    'akram#p03',
    'akram#p',
    'akram#p5-p3',
    'akram#p3-',
    'akram#p3–p5',
    'akram#p3 ',
    'Akram#p3',
    '../akram#p3',
    'a#b#p3',
    '#p3',
    'fact:',
    'fact:US aid',
    'fact: us-aid',
    'figure:us-aid',
    'akram#p99999',
    'https://example.com#p3',
  ])('finds no reference in %j', (reference) => {
    expect(parseEvidence(reference)).toBeUndefined();
  });

  test('reads back every reference that can be written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,3}$/).filter(isId);
    const paragraph = fc.integer({ min: 1, max: 9999 });
    const evidence = fc.oneof<fc.Arbitrary<Evidence>[]>(
      fc.record({ kind: fc.constant('fact' as const), fact: id }),
      fc.record({ kind: fc.constant('quote' as const), quote: id }),
      fc.tuple(id, paragraph, paragraph).map(([article, a, b]) => {
        return { kind: 'article' as const, article, from: Math.min(a, b), to: Math.max(a, b) };
      }),
    );
    fc.assert(
      fc.property(evidence, (written) => {
        expect(parseEvidence(writeEvidence(written))).toEqual(written);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = parseEvidence(text);
        return found === undefined || ['article', 'fact', 'quote'].includes(found.kind);
      }),
    );
  });
});

describe('evidenceSchema', () => {
  test('is an empty list where nothing is written', () => {
    expect(evidenceSchema.parse(undefined)).toEqual([]);
  });

  test('takes references of every kind', () => {
    const references = ['akram#p3', 'akram#p3-p5', 'fact:us-aid', 'quote:fatal'];
    expect(evidenceSchema.parse(references)).toEqual(references);
  });

  test('tells how a reference is written', () => {
    expect(refusal(evidenceSchema, ['akram'])).toMatch(/^is not a reference: write/);
  });
});

function writeEvidence(evidence: Evidence): string {
  if (evidence.kind === 'fact') return `fact:${evidence.fact}`;
  if (evidence.kind === 'quote') return `quote:${evidence.quote}`;
  const { article, from, to } = evidence;
  return from === to ? `${article}#p${from}` : `${article}#p${from}-p${to}`;
}
