import { STEP_KINDS, type SequenceModel } from '../../src/derive/roles/sequence-model.ts';

/** A model with the weights given: for each feature one for each label, and no weight on steps unless given. */
export function aSequenceModel(
  labels: readonly string[],
  weights: Readonly<Record<string, readonly number[]>>,
  steps: readonly number[] = [],
): SequenceModel {
  const size = STEP_KINDS * labels.length ** 2;
  return {
    labels,
    rows: new Map(Object.keys(weights).map((name, row) => [name, row])),
    weights: Float32Array.from(Object.values(weights).flat()),
    steps: Float32Array.from({ length: size }, (_, at) => steps[at] ?? 0),
  };
}
