import type { Chunk } from '../clauses/chunk.ts';

/** The noun of a phrase, with what stands right before it if that is a noun too: `union councils` of `the union councils of …`. */
export function headOf(phrase: readonly Chunk[]): readonly Chunk[] {
  const end = phrase.findIndex(
    ({ kind, lower }, at) =>
      /[PCK]/.test(kind) || (at > 0 && /^(?:last|this|next|past)$/.test(lower)),
  );
  const noun = end < 0 ? phrase : phrase.slice(0, end);
  const owner = noun.findLastIndex(({ kind }) => kind === 'S');
  return noun
    .slice(owner + 1)
    .filter(({ kind }) => kind !== 'D')
    .slice(-2);
}
