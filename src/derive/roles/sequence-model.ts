import type { Features } from './features-of.ts';

/**
 * A linear model of sequences: a conditional random field (Lafferty, McCallum and Pereira, 2001). It scores each label of
 * each unit by the unit’s features, and each pair of neighbouring labels by how the second unit follows the first.
 */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** The row of each feature in `weights`. */
  readonly rows: ReadonlyMap<string, number>;
  /** For each feature a weight for each label. */
  readonly weights: Float32Array;
  /** For each kind of step a weight from each label to each. */
  readonly steps: Float32Array;
}

/** How a unit follows the one before: in its paragraph (0), in another (1), or with a heading before or behind (2). */
export type StepKind = 0 | 1 | 2;

export const STEP_KINDS = 3;

/** What is known of the units of one article: the features of each, and how it follows the one before. */
export interface Sequence {
  readonly features: Features;
  readonly steps: readonly StepKind[];
}

/** What each label of each unit scores by the unit’s own features: units × labels. */
export function scoreUnits({ features }: Sequence, model: SequenceModel): Float64Array {
  const { labels, rows, weights } = model;
  const scores = new Float64Array(features.length * labels.length);
  for (const [at, names] of features.entries())
    for (const name of names) {
      const row = rows.get(name);
      if (row === undefined) continue;
      for (const label of labels.keys())
        scores[at * labels.length + label] =
          (scores[at * labels.length + label] ?? 0) + (weights[row * labels.length + label] ?? 0);
    }
  return scores;
}
