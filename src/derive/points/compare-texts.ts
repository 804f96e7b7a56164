/** Texts as weighted words, each of length 1: words that few texts have weigh more (TF-IDF). */
export type Vector = ReadonlyMap<string, number>;

/**
 * The vectors of texts, each given by its words.
 * @returns for each text its words with weights, so that the cosine of two is the sum of their products.
 */
export function toVectors(texts: readonly (readonly string[])[]): readonly Vector[] {
  const spread = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return texts.map((words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weighted = [...counts].map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(1 + texts.length / (spread.get(word) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([word, weight]) => [word, weight / length]));
  });
}

/** How alike two texts are, from 0 to 1: the cosine of their vectors. */
export function likeness(a: Vector | undefined, b: Vector | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}
