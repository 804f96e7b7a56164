import { describe, expect, it } from 'vitest';
import { isKeyFact } from '../../../src/derive/roles/is-key-fact.ts';
import { aSequenceModel } from '../../support/a-sequence-model.ts';

const model = aSequenceModel(['plain', 'key fact'], {
  figure: [0, 2],
  hint: [0, -0.3],
  vague: [0, -1],
});

describe('isKeyFact', () => {
  it('holds where the model is sure', () => {
    expect(isKeyFact([new Set(['figure'])], model)).toBe(true);
  });

  it('holds where the model is a little against it, since misses cost more than finds', () => {
    expect(isKeyFact([new Set(['hint'])], model)).toBe(true);
  });

  it('does not hold where the model is against it, nor of nothing', () => {
    expect(isKeyFact([new Set(['vague'])], model)).toBe(false);
    expect(isKeyFact([], model)).toBe(false);
  });
});
