import type { WrittenModel } from '../../src/derive/roles/parse-model.ts';
import type { SequenceModel } from '../../src/derive/roles/sequence-model.ts';

/** A model as it is kept: each weight in one byte. @param madeFrom a hash of what it was trained from. */
export function serialiseModel(
  { labels, rows, weights, steps }: SequenceModel,
  madeFrom: string,
): WrittenModel {
  const most = weights.reduce((great, weight) => Math.max(great, Math.abs(weight)), 0);
  const scale = Number((most / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    madeFrom,
    labels: [...labels],
    features: [...rows.keys()].join('\n'),
    scale,
    weights: Buffer.from(bytes.buffer).toString('base64'),
    steps: Array.from(steps, (weight) => Number(weight.toFixed(4))),
  };
}
