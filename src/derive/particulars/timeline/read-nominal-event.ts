import type { Chunk } from '../clauses/chunk.ts';
import { NOUN_PHRASE } from '../clauses/shapes.ts';
import { EVENT_NOUN, EVENT_VERB } from './event-verbs.ts';

const DONE = new RegExp(
  `(?<noun>${NOUN_PHRASE})(?<comma>K?)(?<done>V(?:P${NOUN_PHRASE})?)P[DAR]*$`,
  'du',
);
const NOUN = new RegExp(`(?<noun>${NOUN_PHRASE})P[DA]*$`, 'du');

/** Fewer words do not tell one event from another. */
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
  return doneTo(chunks, before, shape.charAt(at + 1)) ?? eventNoun(chunks, before);
}

function doneTo(
  chunks: readonly Chunk[],
  before: string,
  after: string,
): readonly (readonly Chunk[])[] | undefined {
  const groups = DONE.exec(before)?.indices?.groups;
  if (groups === undefined) return undefined;
  const [noun, doing] = [cut(chunks, groups['noun']), cut(chunks, groups['done'])];
  const isEvent = doing[0] !== undefined && EVENT_VERB.test(doing[0].lower);
  return isEvent && after !== 'W' && noun.length + doing.length >= LEAST_WORDS
    ? [noun, doing]
    : undefined;
}

function eventNoun(
  chunks: readonly Chunk[],
  before: string,
): readonly (readonly Chunk[])[] | undefined {
  const noun = cut(chunks, NOUN.exec(before)?.indices?.groups?.['noun']);
  const head = noun.findIndex(({ kind }) => kind === 'P');
  const telling = head < 0 ? noun : noun.slice(0, head);
  const isEvent = telling.some(({ lower }) => EVENT_NOUN.test(lower));
  const isLong = noun.filter(({ kind }) => kind !== 'D').length >= LEAST_WORDS;
  return isEvent && isLong ? [noun] : undefined;
}

function cut(
  chunks: readonly Chunk[],
  place: readonly [number, number] | undefined,
): readonly Chunk[] {
  return place === undefined ? [] : chunks.slice(place[0], place[1]);
}
