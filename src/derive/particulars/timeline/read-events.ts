import type { Chunk } from '../clauses/chunk.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import { clauseEnd, clauseStarts, LEAD, NOUN_PHRASE, shapeOf, VERBS } from '../clauses/shapes.ts';
import { isUnreal } from '../facts/say-doing.ts';
import type { Reading } from '../facts/measure-sentence.ts';
import { sayDescription } from '../facts/say-description.ts';
import { sayRange } from '../facts/find-period.ts';
import { isoDate } from '../iso-date.ts';
import type { DatedEvent } from './dated-event.ts';
import { EVENT_VERB, INTRANSITIVE, PHRASAL } from './event-verbs.ts';
import { readNominalEvent } from './read-nominal-event.ts';
import { readNamedEvent } from './read-named-event.ts';

type Said = Omit<DatedEvent, 'source'>;

/** The dated events of a sentence: somebody did something, or something was done, on a day that it names. */
export function readEvents(sentence: string, reading: Reading): readonly Said[] {
  if (!/\d{4}|9\/11/.test(sentence) || /\?\s*$|^(?:If|Unless)\s/u.test(sentence)) return [];
  const chunks = readChunks(sentence, reading.tag);
  return chunks.flatMap((_, at): Said[] => {
    const date = dateOf(chunks, at);
    if (date === undefined) return [];
    const named = readNamedEvent(chunks, at, sentence);
    if (named !== undefined) return [{ date, ...named }];
    const event = eventAt(chunks, at, { sentence, reading });
    return event === undefined ? [] : [{ date, event, remark: undefined }];
  });
}

function dateOf(chunks: readonly Chunk[], at: number): string | undefined {
  const [reading] = chunks[at]?.figure?.readings ?? [];
  if (chunks[at]?.kind !== 'T' || reading?.kind !== 'date') return undefined;
  if (sayRange(chunks, at) !== undefined || chunks[at + 2]?.kind === 'T') return undefined;
  const before = chunks[at - 1]?.lower ?? '';
  const isInName = chunks[at - 1]?.isName === true && /^\p{Lu}/u.test(chunks[at - 1]?.text ?? '');
  if (isInName) return undefined;
  return /^(?:since|until|till|before|after|from|by|than)$/.test(before)
    ? undefined
    : isoDate(reading);
}

const CLAUSE = new RegExp(`^(?<lead>${LEAD})(?<subject>${NOUN_PHRASE})(?<verbs>${VERBS})`, 'du');
const INSERTED = /^K[PR]D?TK?/;

interface Context {
  readonly sentence: string;
  readonly reading: Reading;
}

function eventAt(
  chunks: readonly Chunk[],
  at: number,
  { sentence, reading }: Context,
): string | undefined {
  const shape = shapeOf(chunks);
  for (const start of clauseStarts(shape, at)) {
    const groups = CLAUSE.exec(shape.slice(start))?.indices?.groups;
    const [subject, verbs] = [groups?.['subject'], groups?.['verbs']];
    if (subject === undefined || verbs === undefined) continue;
    const cut = ([from, to]: readonly [number, number]): readonly Chunk[] =>
      chunks.slice(start + from, start + to);
    const end = endOfEvent(shape, start + verbs[1]);
    if (at >= end || !isEvent(cut(verbs), chunks.slice(start + verbs[1], end))) continue;
    if (shape.charAt(end) === 'W' && !/N/.test(shape.slice(start + verbs[1], end))) continue;
    const rest = restBefore(chunks.slice(start + verbs[1], end), at - start - verbs[1]);
    const parts = [cut(subject), withoutAuxiliaries(cut(verbs)), rest];
    return shorten(sayDescription({ parts }, sentence, reading.isName)?.text);
  }
  const parts = readNominalEvent(chunks, shape, at);
  return parts && shorten(sayDescription({ parts }, sentence, reading.isName)?.text);
}

function endOfEvent(shape: string, from: number): number {
  const end = clauseEnd(shape, from);
  const inserted = INSERTED.exec(shape.slice(end))?.[0];
  if (inserted === undefined) return end;
  return inserted.endsWith('K') ? clauseEnd(shape, end + inserted.length) : end + inserted.length;
}

function isEvent(verbs: readonly Chunk[], rest: readonly Chunk[]): boolean {
  const main = verbs.findLast(({ kind }) => kind === 'V')?.lower ?? '';
  const isPresent = verbs.some(({ lower }) => /^(?:is|are|has|have|will|would|being)$/.test(lower));
  if (isPresent || isUnreal(verbs)) return false;
  const phrasal = PHRASAL.some(
    ([verb, behind]) => verb.test(main) && behind.test(rest[0]?.lower ?? ''),
  );
  if (phrasal || !EVENT_VERB.test(main)) return phrasal;
  const isPassive = verbs.some(({ lower }) => /^(?:was|were|been|got)$/.test(lower));
  return isPassive || INTRANSITIVE.test(main) || hasObject(rest);
}

/** Whether a noun follows a verb that is not that of a time. */
function hasObject(rest: readonly Chunk[]): boolean {
  return /^R*(?:[DHAMFSP]|C)*N/.test(shapeOf(rest));
}

/** What stands behind the verb, up to the date; beyond it only if no other verb follows. */
function restBefore(rest: readonly Chunk[], date: number): readonly Chunk[] {
  const after = date < 0 ? '' : shapeOf(rest.slice(date + 1));
  return date >= 0 && /[VXUK]/.test(after) ? rest.slice(0, date + 1) : rest;
}

/** “was signed” is “signed” in a list of events. */
function withoutAuxiliaries(verbs: readonly Chunk[]): readonly Chunk[] {
  return verbs.filter(({ kind, lower }) => kind !== 'X' && !/^(?:been|not)$/.test(lower));
}

const LEAST_WORDS = 3;
const MOST_WORDS = 18;

function shorten(text: string | undefined): string | undefined {
  const words = text?.split(' ') ?? [];
  const isTelling = words.length >= LEAST_WORDS || /^\p{Lu}{2}/u.test(text ?? '');
  return isTelling && words.length <= MOST_WORDS ? text : undefined;
}
