import type { Chunk } from '../clauses/chunk.ts';
import { NOUN_PHRASE } from '../clauses/shapes.ts';
import { EVENT_NOUN, EVENT_VERB } from './event-verbs.ts';

const DONE = new RegExp(`(?<noun>${NOUN_PHRASE})(?<comma>K?)(?<done>V(?:P${NOUN_PHRASE})?)P[DAR]*$`, 'du');
const NOUN = new RegExp(`(?<noun>${NOUN_PHRASE})P[DA]*$`, 'du');

/** An event nouns only look like: its name tells nothing without more words than these. */
const LEAST_WORDS = 3;

/**
 * An event that a noun tells, before its date: “the nuclear waiver granted to India in 2008”, “the killing of Osama bin
 * Laden in 2011”.
 * @param at the chunk of the date.
 */
export function readNominalEvent(
  chunks: readonly Chunk[],
  shape: string,
  at: number,
): readonly (readonly Chunk[])[] | undefined {
  const before = shape.slice(0, at);
  const done = DONE.exec(before)?.indices?.groups;
  const verb = done === undefined ? undefined : chunks[done['done']?.[0] ?? 0];
  if (done !== undefined && verb !== undefined && EVENT_VERB.test(verb.lower)) {
    const [noun, doing] = [cut(chunks, done['noun']), cut(chunks, done['done'])];
    return noun.length + doing.length < LEAST_WORDS ? undefined : [noun, doing];
  }
  const noun = cut(chunks, NOUN.exec(before)?.indices?.groups?.['noun']);
  const head = noun.findIndex(({ kind }) => kind === 'P');
  const telling = head < 0 ? noun : noun.slice(0, head);
  const isEvent = telling.some(({ lower }) => EVENT_NOUN.test(lower));
  return isEvent && noun.filter(({ kind }) => kind !== 'D').length >= LEAST_WORDS
    ? [noun]
    : undefined;
}

function cut(
  chunks: readonly Chunk[],
  place: readonly [number, number] | undefined,
): readonly Chunk[] {
  return place === undefined ? [] : chunks.slice(place[0], place[1]);
}
