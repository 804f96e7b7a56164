import type { Chunk } from '../clauses/chunk.ts';

/** The noun of a phrase, with what stands right before it if that is a noun too: `union councils` of `the union councils of …`. */
export function headOf(phrase: readonly Chunk[]): readonly Chunk[] {
  const end = phrase.findIndex(({ kind }) => kind === 'P' || kind === 'C' || kind === 'K');
  const noun = end < 0 ? phrase : phrase.slice(0, end);
  return noun.filter(({ kind }) => kind !== 'D').slice(-2);
}
