import type { Chunk } from './chunk.ts';
import { shapeOf } from './shapes.ts';

/** `in 2024`, `between 2021 and 2025`, `since 2000`; dates that name a law (`of 2018`) stay. */
const TIME = /P[DAR]*T(?:[CPZ]?D?T)*/g;

/** What may lead to it: `by the end` of May. */
const LEADING = /P[DA]*N$/;

/** Nouns of which a date may say which one: “the close of 1981”. */
export const PART_OF_TIME =
  /^(?:end|close|start|beginning|middle|year|years|month|months|quarter|half|summer|winter|spring|autumn|night|morning|evening|eve|week|season|decade)$/;

/** Chunks without those that say when. */
export function dropTimes(chunks: readonly Chunk[]): readonly Chunk[] {
  const shape = shapeOf(chunks);
  const dropped = new Set<number>();
  for (const { 0: found, index } of shape.matchAll(TIME)) {
    const [leading] = LEADING.exec(shape.slice(0, index)) ?? [''];
    const isPart = leading !== '' && PART_OF_TIME.test(chunks[index - 1]?.lower ?? '');
    if (chunks[index]?.lower === 'of' && !isPart) continue;
    const from = isPart ? index - leading.length : index;
    for (let at = from; at < index + found.length; at += 1) dropped.add(at);
  }
  return chunks.filter((_, at) => !dropped.has(at));
}
