import type { Chunk } from '../clauses/chunk.ts';
import { shapeOf } from '../clauses/shapes.ts';

/** A figure in digits with the prepositional phrase, or the comparison, that leads to it. */
const LEADS_TO_FIGURE = /(?:P[DHAMN]*N)*[PC]?[DRAO]*P?$/;

/** Words up to the first other figure: what that one measures is another fact. Small numbers in words stay. */
export function cutFigures(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(
    ({ kind, text, figure }) => kind === 'F' && !(figure !== undefined && /^\p{L}+$/u.test(text)),
  );
  const compared = chunks.findIndex(
    ({ lower }, place) =>
      COMPARED.test(lower) || (/^(?:up|down)$/.test(lower) && chunks[place + 1]?.lower === 'from'),
  );
  const until = at < 0 ? chunks.length : at - leadOf(chunks.slice(0, at));
  return chunks.slice(0, compared < 0 ? until : Math.min(until, compared));
}

const COMPARED = /^(?:against|compared|versus|rather)$/;

function leadOf(chunks: readonly Chunk[]): number {
  return LEADS_TO_FIGURE.exec(shapeOf(chunks))?.[0].length ?? 0;
}
