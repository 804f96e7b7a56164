import { isoDate } from '../../iso-date.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { sayRange } from '../facts/find-period.ts';

/** The date that a chunk is, if something may have happened then: no range, and no part of a name (`Plan 2020`). */
export function eventDate(chunks: readonly Chunk[], at: number): string | undefined {
  const reading = chunks[at]?.figure?.readings[0];
  if (chunks[at]?.kind !== 'T' || reading?.kind !== 'date') return undefined;
  if (sayRange(chunks, at) !== undefined || chunks[at + 2]?.kind === 'T') return undefined;
  return isOutside(chunks[at - 1]) || isEpithet(chunks, at) ? undefined : isoDate(reading);
}

/** Whether a date only says which: “the 2020 protests”, “Punjab’s 2018 law”. */
function isEpithet(chunks: readonly Chunk[], at: number): boolean {
  const [before, after] = [chunks[at - 1]?.kind ?? '', chunks[at + 1]?.kind ?? ''];
  return /[DSH]/.test(before) && /[NA]/.test(after);
}

/** Whether the word before a date makes another time of it, or a name. */
function isOutside(before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  const { lower, isName, text, kind } = before;
  return (
    /^(?:since|until|till|before|after|from|by|than)$/.test(lower) ||
    ((isName || kind === 'N') && /^\p{Lu}/u.test(text))
  );
}
