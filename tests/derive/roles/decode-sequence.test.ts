import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSequence, logSum } from '../../../src/derive/roles/decode-sequence.ts';
import {
  STEP_KINDS,
  scoreUnits,
  type Sequence,
  type SequenceModel,
  type StepKind,
} from '../../../src/derive/roles/sequence-model.ts';
import { aSequenceModel } from '../../support/a-sequence-model.ts';

const LABELS = ['a', 'b', 'c'];
const weight = fc.double({ min: -3, max: 3, noNaN: true });
const models = fc
  .record({
    x: fc.tuple(weight, weight, weight),
    y: fc.tuple(weight, weight, weight),
    steps: fc.array(weight, { minLength: STEP_KINDS * 9, maxLength: STEP_KINDS * 9 }),
  })
  .map(({ x, y, steps }) => aSequenceModel(LABELS, { x, y }, steps));
const sequences = fc
  .array(fc.tuple(fc.subarray(['x', 'y', 'unknown']), fc.constantFrom<StepKind>(0, 1, 2)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((units): Sequence => ({
    features: units.map(([names]) => new Set(names)),
    steps: units.map(([, step]) => step),
  }));

function allPaths(length: number): number[][] {
  if (length === 0) return [[]];
  return allPaths(length - 1).flatMap((path) => LABELS.map((_, label) => [...path, label]));
}

function scorePath(path: readonly number[], sequence: Sequence, model: SequenceModel): number {
  const scores = scoreUnits(sequence, model);
  return path.reduce((sum, label, at) => {
    const before = path[at - 1];
    const step =
      before === undefined
        ? 0
        : (model.steps[((sequence.steps[at] ?? 0) * 3 + before) * 3 + label] ?? 0);
    return sum + step + (scores[at * 3 + label] ?? 0);
  }, 0);
}

describe('decodeSequence', () => {
  it('finds the labels that no other sequence of labels beats', () => {
    fc.assert(
      fc.property(sequences, models, (sequence, model) => {
        const found = decodeSequence(sequence, model).map(({ label }) => label);
        const best = Math.max(
          ...allPaths(found.length).map((path) => scorePath(path, sequence, model)),
        );
        expect(scorePath(found, sequence, model)).toBeCloseTo(best, 4);
      }),
    );
  });

  it('gives each label the share of all sequences in which it stands', () => {
    fc.assert(
      fc.property(sequences, models, (sequence, model) => {
        const paths = allPaths(sequence.features.length).map((path) => ({
          path,
          score: scorePath(path, sequence, model),
        }));
        const total = logSum(paths.map(({ score }) => score));
        for (const [at, { label, probability }] of decodeSequence(sequence, model).entries()) {
          const through = paths.filter(({ path }) => path[at] === label);
          const share = Math.exp(logSum(through.map(({ score }) => score)) - total);
          expect(probability).toBeCloseTo(share, 4);
        }
      }),
    );
  });

  it('has nothing to say of an article without units', () => {
    expect(decodeSequence({ features: [], steps: [] }, aSequenceModel(LABELS, {}))).toEqual([]);
  });

  it('lets the step from one label to the next outweigh what a unit itself says', () => {
    const model = aSequenceModel(['a', 'b'], { x: [2, 0], y: [0, 1] }, [3, 0, 0, 0]);
    const sequence: Sequence = { features: [new Set('x'), new Set('y')], steps: [0, 0] };
    expect(decodeSequence(sequence, model).map(({ label }) => label)).toEqual([0, 0]);
    const apart: Sequence = { ...sequence, steps: [0, 1] };
    expect(decodeSequence(apart, model).map(({ label }) => label)).toEqual([0, 1]);
  });
});
