import { describe, expect, it } from 'vitest';
import roles from '../../lexicons/roles.json' with { type: 'json' };
import keyFacts from '../../lexicons/key-facts.json' with { type: 'json' };
import { fingerprint } from '../../scripts/training/fingerprint.ts';
import { minimise } from '../../scripts/training/minimise.ts';
import { readCorpus } from '../../scripts/training/read-corpus.ts';
import { macroF1, scoreOf, type Pair } from '../../scripts/training/score.ts';
import { trainSequenceModel, type Example } from '../../scripts/training/train-sequence-model.ts';
import { ROLES } from '../../src/derive/labelled-article.ts';
import { decodeSequence } from '../../src/derive/roles/decode-sequence.ts';
import { parseModel } from '../../src/derive/roles/parse-model.ts';

describe('the trained models', () => {
  it('are those of this corpus, these cues and this code (else run `npm run train:roles`)', () => {
    expect(parseModel(roles).labels).toEqual(ROLES);
    expect([roles.madeFrom, keyFacts.madeFrom]).toEqual([fingerprint(), fingerprint()]);
  });

  it('are under a megabyte together', () => {
    expect(JSON.stringify([roles, keyFacts]).length).toBeLessThan(1_000_000);
  });
});

describe('readCorpus', () => {
  const corpus = readCorpus();

  it('has at least 80 articles on at least 25 subjects, in all registers', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(80);
    expect(new Set(corpus.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(25);
    const registers = [...new Set(corpus.map(({ register }) => register))];
    for (const register of [
      'blog',
      'book chapter',
      'editorial',
      'exam essay',
      'news report',
      'op-ed',
      'policy brief',
    ])
      expect(registers).toContain(register);
  });

  it('has the labels of a second reader for every sentence', () => {
    const sentences = corpus.flatMap(({ parts }) =>
      parts.flatMap((part) => ('heading' in part ? [] : part)),
    );
    expect(sentences.filter(({ second }) => second === undefined)).toEqual([]);
  });
});

describe('minimise', () => {
  it('finds where a bowl is deepest', () => {
    const bowl = (at: Float64Array): { value: number; slope: Float64Array } => {
      const [x = 0, y = 0] = at;
      return {
        value: (x - 3) ** 2 + 10 * (y + 1) ** 2,
        slope: Float64Array.of(2 * (x - 3), 20 * (y + 1)),
      };
    };
    const [x, y] = minimise(bowl, Float64Array.of(0, 0), 50);
    expect(x).toBeCloseTo(3, 3);
    expect(y).toBeCloseTo(-1, 3);
  });
});

describe('trainSequenceModel', () => {
  const example = (names: string, labels: readonly number[][], subject = 's'): Example => ({
    subject,
    features: [...names].map((name) => new Set([name, `only ${subject}`])),
    steps: [...names].map(() => 0),
    labels,
  });
  const recipe = {
    labels: ['a', 'b'],
    least: { occurrences: 1, subjects: 2 },
    restraint: { features: 0.1, steps: 0.1 },
    rounds: 40,
  };
  const examples = [
    example('xyx', [
      [1, 0],
      [0, 1],
      [1, 0],
    ]),
    example(
      'yx',
      [
        [0, 1],
        [1, 0],
      ],
      't',
    ),
  ];

  it('learns which feature goes with which label', () => {
    const model = trainSequenceModel(examples, recipe);
    const given = decodeSequence({ features: [new Set('y'), new Set('x')], steps: [0, 0] }, model);
    expect(given.map(({ label }) => label)).toEqual([1, 0]);
  });

  it('leaves out what stands in articles on one subject only', () => {
    expect([...trainSequenceModel(examples, recipe).rows.keys()]).toEqual(['x', 'y']);
  });

  it('gives the same weights every time', () => {
    expect(trainSequenceModel(examples, recipe)).toEqual(trainSequenceModel(examples, recipe));
  });
});

describe('scoreOf and macroF1', () => {
  const pairs: readonly Pair<string>[] = [
    ['a', 'a'],
    ['a', 'b'],
    ['b', 'b'],
    ['c', 'b'],
  ];

  it('give precision, recall and their harmonic mean', () => {
    expect(scoreOf(pairs, 'b')).toEqual({ precision: 1 / 3, recall: 1, f1: 0.5, count: 1 });
    expect(scoreOf(pairs, 'c')).toEqual({ precision: 0, recall: 0, f1: 0, count: 1 });
  });

  it('count each label alike', () => {
    expect(macroF1(pairs, ['b', 'c'])).toBe(0.25);
  });
});
