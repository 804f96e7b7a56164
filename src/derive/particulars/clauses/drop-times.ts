import type { Chunk } from './chunk.ts';
import { shapeOf } from './shapes.ts';

/** `in 2024`, `between 2021 and 2025`, `by the end of May`, `since 2000`; dates that name a law (`of 2018`) stay. */
const TIME = /P(?:D?A?NP)?[DAR]*T(?:[CPZ]?D?T)*/g;

/** Nouns of which a date may say which one: “the close of 1981”. */
const PART_OF_TIME =
  /^(?:end|close|start|beginning|middle|year|years|month|months|quarter|half|summer|winter|spring|autumn|night|morning|evening|eve|week|season|decade)$/;

/** Chunks without those that say when. */
export function dropTimes(chunks: readonly Chunk[]): readonly Chunk[] {
  const shape = shapeOf(chunks);
  const dropped = new Set<number>();
  for (const { 0: found, index } of shape.matchAll(TIME)) {
    const inside = chunks.slice(index, index + found.length);
    const noun = inside.find(({ kind }) => kind === 'N');
    const isOfName = inside[0]?.lower === 'of' && noun === undefined;
    if (isOfName || (noun !== undefined && !PART_OF_TIME.test(noun.lower))) continue;
    for (let at = 0; at < found.length; at += 1) dropped.add(index + at);
  }
  return chunks.filter((_, at) => !dropped.has(at));
}
