import type { Chunk } from '../clauses/chunk.ts';
import { NAMED_EVENTS } from './event-verbs.ts';

/** A law or treaty that is called by its year: “the Apprenticeship Act of 2018”, “the Elections Act, 2017”. */
export function readNamedEvent(
  chunks: readonly Chunk[],
  at: number,
  sentence: string,
): { readonly event: string; readonly remark: string } | undefined {
  const [last, joint] = chunks.slice(Math.max(0, at - 2), at);
  if (last === undefined || joint === undefined || !/^(?:of|,)$/.test(joint.lower))
    return undefined;
  const done = NAMED_EVENTS.find(([noun]) => noun.test(last.text))?.[1];
  const first = chunks[nameStart(chunks, at - 2)];
  if (done === undefined || first === undefined || first === last) return undefined;
  return {
    event: `${sentence.slice(first.start, last.end)} ${done}`,
    remark: `The year is that of its name: see whether it was ${done} in that year.`,
  };
}

/** The first word of the name that ends at a chunk. */
function nameStart(chunks: readonly Chunk[], last: number): number {
  let from = last;
  while (from > 0 && isNamePart(chunks[from - 1])) from -= 1;
  while (from < last && !/^(?!The$)\p{Lu}/u.test(chunks[from]?.text ?? '')) from += 1;
  return from;
}

function isNamePart(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  const { text, lower } = chunk;
  return (
    (/^\p{Lu}/u.test(text) && !/^(?:The|An?|In|Under|Of|By)$/.test(text)) ||
    /^(?:of|and|on|at|against|for|the|'s|in|\(|\))$/.test(lower)
  );
}
