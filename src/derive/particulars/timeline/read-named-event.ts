import type { Chunk } from '../clauses/chunk.ts';
import { NAMED_EVENTS } from './event-verbs.ts';

/** A law or treaty that is called by its year: “the Apprenticeship Act of 2018”, “the Elections Act, 2017”. */
export function readNamedEvent(
  chunks: readonly Chunk[],
  at: number,
  sentence: string,
): { readonly event: string; readonly remark: string } | undefined {
  const joint = chunks[at - 1]?.lower ?? '';
  const last = chunks[at - 2];
  if ((joint !== 'of' && joint !== ',') || last === undefined) return undefined;
  const done = NAMED_EVENTS.find(([noun]) => noun.test(last.text))?.[1];
  if (done === undefined) return undefined;
  let from = at - 2;
  while (from > 0 && isNamePart(chunks, from - 1)) from -= 1;
  while (from < at - 2 && !/^(?!The$)\p{Lu}/u.test(chunks[from]?.text ?? '')) from += 1;
  if (from === at - 2) return undefined;
  const name = sentence.slice(chunks[from]?.start, last.end);
  return {
    event: `${name} ${done}`,
    remark: `The year is that of its name: see whether it was ${done} in that year.`,
  };
}

function isNamePart(chunks: readonly Chunk[], at: number): boolean {
  const { text = '', lower = '' } = chunks[at] ?? {};
  return (
    (/^\p{Lu}/u.test(text) && !/^(?:The|An?|In|Under|Of|By)$/.test(text)) ||
    /^(?:of|and|on|at|against|for|the|'s|in|\(|\))$/.test(lower)
  );
}
