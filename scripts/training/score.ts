/** How well labels were given: precision, recall and their harmonic mean, from 0 to 1, and how many were right to give. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

/** What was right and what was given, for each sentence. */
export type Pair<T> = readonly [right: T, given: T];

/** The score of one label. */
export function scoreOf<T>(pairs: readonly Pair<T>[], label: T): Score {
  const right = pairs.filter(([wanted]) => wanted === label).length;
  const given = pairs.filter(([, got]) => got === label).length;
  const both = pairs.filter(([wanted, got]) => wanted === label && got === label).length;
  const precision = both / Math.max(1, given);
  const recall = both / Math.max(1, right);
  const f1 = both === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, count: right };
}

/** The mean of the F1 of several labels: each counts alike, however rare. */
export function macroF1<T>(pairs: readonly Pair<T>[], labels: readonly T[]): number {
  return labels.reduce((sum, label) => sum + scoreOf(pairs, label).f1, 0) / labels.length;
}
