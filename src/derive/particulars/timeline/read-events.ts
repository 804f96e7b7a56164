import type { Chunk } from '../clauses/chunk.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import { clauseEnd, clauseStarts, LEAD, NOUN_PHRASE, shapeOf, VERBS } from '../clauses/shapes.ts';
import { isUnreal } from '../facts/say-doing.ts';
import type { Reading } from '../facts/measure-sentence.ts';
import { sayDescription } from '../facts/say-description.ts';
import { sayRange } from '../facts/find-period.ts';
import { isoDate } from '../../iso-date.ts';
import type { DatedEvent } from './dated-event.ts';
import { EVENT_VERB, INTRANSITIVE, PHRASAL } from './event-verbs.ts';
import { readNominalEvent } from './read-nominal-event.ts';
import { readNamedEvent } from './read-named-event.ts';

type Said = Omit<DatedEvent, 'source'>;

/** The dated events of a sentence: somebody did something, or something was done, on a day that it names. */
export function readEvents(sentence: string, reading: Reading): readonly Said[] {
  if (!/\d{4}|9\/11/.test(sentence) || /\?$|^(?:If|Unless)\s/u.test(sentence.trimEnd())) return [];
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

/** The date that a chunk is, if something may have happened then: no range, and no part of a name (`Plan 2020`). */
function dateOf(chunks: readonly Chunk[], at: number): string | undefined {
  const reading = chunks[at]?.figure?.readings[0];
  if (chunks[at]?.kind !== 'T' || reading?.kind !== 'date') return undefined;
  if (sayRange(chunks, at) !== undefined || chunks[at + 2]?.kind === 'T') return undefined;
  return isOutside(chunks[at - 1]) ? undefined : isoDate(reading);
}

/** Whether the word before a date makes another time of it, or a name. */
function isOutside(before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  const { lower, isName, text } = before;
  return (
    /^(?:since|until|till|before|after|from|by|than)$/.test(lower) ||
    (isName && /^\p{Lu}/u.test(text))
  );
}

const CLAUSE = new RegExp(`^(?:${LEAD})(?<subject>${NOUN_PHRASE})${VERBS}`, 'du');
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
  const parts = clauseAt(chunks, shape, at) ?? readNominalEvent(chunks, shape, at);
  return parts && shorten(sayDescription({ parts }, sentence, reading.isName)?.text);
}

/** Who did what, or what was done, in the clause that a date belongs to. */
function clauseAt(
  chunks: readonly Chunk[],
  shape: string,
  at: number,
): readonly (readonly Chunk[])[] | undefined {
  for (const start of clauseStarts(shape, at)) {
    const found = CLAUSE.exec(shape.slice(start));
    const subject = found?.indices?.groups?.['subject'];
    if (found === null || subject === undefined) continue;
    const [from, behind] = [start + subject[1], start + found[0].length];
    const end = endOfEvent(shape, behind);
    const [verbs, rest] = [chunks.slice(from, behind), chunks.slice(behind, end)];
    const isCutOff = shape.charAt(end) === 'W' && !/N/.test(shape.slice(behind, end));
    if (at >= end || isCutOff || !isEvent(verbs, rest)) continue;
    return [
      chunks.slice(start + subject[0], from),
      withoutAuxiliaries(verbs),
      restBefore(rest, at - behind),
    ];
  }
  return undefined;
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
