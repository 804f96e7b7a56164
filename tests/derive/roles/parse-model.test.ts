import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseModel } from '../../../scripts/training/serialise-model.ts';
import { parseModel } from '../../../src/derive/roles/parse-model.ts';
import { aSequenceModel } from '../../support/a-sequence-model.ts';

const written = serialiseModel(aSequenceModel(['a', 'b'], { x: [1, -2] }), 'test');

describe('parseModel', () => {
  it('reads what the trainer writes, each weight as near as one byte can be', () => {
    const weights = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(weights, ([a = 1, b = 1, c = 1, d = 1, e = 1, f = 1]) => {
        const model = aSequenceModel(['a', 'b'], { x: [a, b], y: [c, d], z: [e, f] });
        const read = parseModel(serialiseModel(model, 'test'));
        expect([...read.rows.keys()]).toEqual(['x', 'y', 'z']);
        const most = Math.max(...model.weights.map(Math.abs));
        for (const [at, weight] of model.weights.entries())
          expect(Math.abs((read.weights[at] ?? NaN) - weight)).toBeLessThanOrEqual(most / 127);
      }),
    );
  });

  it('refuses a file with too few weights, and one that is no model', () => {
    expect(() => parseModel({ ...written, features: 'x\ny' })).toThrow(/as many weights/);
    expect(() => parseModel({ labels: ['a'] })).toThrow();
  });
});
