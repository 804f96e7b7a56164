import type { Chunk } from '../clauses/chunk.ts';
import { NOUN_PHRASE, shapeOf } from '../clauses/shapes.ts';

const NOUN_FIRST = new RegExp(`^${NOUN_PHRASE}`, 'u');

/** The noun with which chunks begin, and all that hangs on it; nothing where they begin with something else. */
export function nounIn(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.slice(0, NOUN_FIRST.exec(shapeOf(chunks))?.[0].length ?? 0);
}
