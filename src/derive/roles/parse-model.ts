import { z } from 'zod';
import { STEP_KINDS, type SequenceModel } from './sequence-model.ts';

/** A model as it is kept: weights are whole numbers from −127 to 127, times `scale`. */
const modelSchema = z.strictObject({
  /** A hash of what it was trained from. */
  madeFrom: z.string(),
  labels: z.array(z.string()).min(2),
  /** Names of features, one a line. */
  features: z.string(),
  scale: z.number(),
  /** For each feature a byte for each label, in base 64. */
  weights: z.base64(),
  /** For each kind of step a weight from each label to each. */
  steps: z.array(z.number()),
});

export type WrittenModel = z.infer<typeof modelSchema>;

/**
 * A model from the data of its file.
 * @throws Error if the file, which is part of the program, is not what the trainer writes.
 */
export function parseModel(data: unknown): SequenceModel {
  const { labels, features, scale, weights, steps } = modelSchema.parse(data);
  const names = features.split('\n');
  const bytes = Int8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  if (
    bytes.length !== names.length * labels.length ||
    steps.length !== STEP_KINDS * labels.length ** 2
  )
    throw new Error('The model has not as many weights as its features and labels want.');
  return {
    labels,
    rows: new Map(names.map((name, row) => [name, row])),
    weights: Float32Array.from(bytes, (weight) => weight * scale),
    steps: Float32Array.from(steps),
  };
}
