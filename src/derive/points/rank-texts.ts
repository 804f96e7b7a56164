import type { Vector } from './compare-texts.ts';

/** As in the paper. */
const DAMPING = 0.85;

/** Enough for the order of texts to settle. */
const ROUNDS = 30;

/**
 * How central each text is among all, from 0 to 1 (the most central): TextRank (Mihalcea and Tarau 2004) over the likeness of
 * texts. The likeness of all pairs is never written out, so that it takes time in proportion to the words.
 */
export function rankTexts(vectors: readonly Vector[]): readonly number[] {
  const degrees = spread(
    vectors,
    vectors.map(() => 1),
  );
  let ranks: readonly number[] = vectors.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = ranks.map((rank, at) => rank / ((degrees[at] ?? 0) || 1));
    ranks = spread(vectors, shares).map((sum) => 1 - DAMPING + DAMPING * sum);
  }
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
}

/** For each text the sum of what the others give, by how alike they are. */
function spread(vectors: readonly Vector[], shares: readonly number[]): number[] {
  const total = new Map<string, number>();
  vectors.forEach((vector, at) => {
    for (const [word, weight] of vector)
      total.set(word, (total.get(word) ?? 0) + weight * (shares[at] ?? 0));
  });
  return vectors.map((vector, at) => {
    let sum = 0;
    for (const [word, weight] of vector)
      sum += weight * ((total.get(word) ?? 0) - weight * (shares[at] ?? 0));
    return Math.max(0, sum);
  });
}
