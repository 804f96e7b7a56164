import type { Chunk } from '../clauses/chunk.ts';
import { PART_OF_TIME } from '../clauses/drop-times.ts';
import {
  clauseEnd,
  clauseStarts,
  DONE_TO,
  LEAD,
  NOUN_PHRASE,
  shapeOf,
  VERBS,
} from '../clauses/shapes.ts';
import { isEvent } from './is-event.ts';

/** Behind a subject: `aged seven`, `injured in the blast`, or words between two commas. */
const HANGING = `(?:VF|${DONE_TO})?(?:K[^KZ]{1,24}K)?`;

const CLAUSE = new RegExp(`^(?:${LEAD})(?<subject>${NOUN_PHRASE})${HANGING}${VERBS}`, 'du');

/** Where a date stands that dates what follows its comma: “In 2015, …”, but not “In a report of 2015, …”. */
const DATES_CLAUSE = /^(?:[RC]K?|[^Z]*K)?P[DRA]*$/;
const VERBS_LAST = new RegExp(`${VERBS}$`, 'u');
const INSERTED = /^K[PR]D?TK?/;

/**
 * Who did what, or what was done, in the clause that a date belongs to: subject, verb, and what follows it.
 * @param at the chunk of the date.
 */
export function readClauseEvent(
  chunks: readonly Chunk[],
  shape: string,
  at: number,
): readonly (readonly Chunk[])[] | undefined {
  if (isOfNoun(chunks, at)) return undefined;
  for (const start of clauseStarts(shape, at)) {
    const found = CLAUSE.exec(shape.slice(start));
    const subject = found?.indices?.groups?.['subject'];
    if (found === null || subject === undefined) continue;
    if (isOfLead(shape.slice(start, start + subject[0]), at - start)) continue;
    const behind = start + found[0].length;
    const from = behind - (VERBS_LAST.exec(found[0])?.[0].length ?? 0);
    const end = endOfEvent(shape, behind);
    const [verbs, rest] = [chunks.slice(from, behind), chunks.slice(behind, end)];
    if (at >= end || isCutOff(shape, behind, end) || !isEvent(verbs, rest)) continue;
    return [
      chunks.slice(start + subject[0], start + subject[1]),
      withoutAuxiliaries(verbs),
      restBefore(rest, at - behind),
    ];
  }
  return undefined;
}

/** Whether a date before the subject dates something else there: “In a report of 2015, the board …”. */
function isOfLead(lead: string, date: number): boolean {
  return date < lead.length && !DATES_CLAUSE.test(lead.slice(0, date));
}

/** Of “the results of the polls of 2018” the year is that of the polls. */
function isOfNoun(chunks: readonly Chunk[], at: number): boolean {
  const [noun, of] = chunks.slice(Math.max(0, at - 2), at);
  return of?.lower === 'of' && !PART_OF_TIME.test(noun?.lower ?? '');
}

/** Whether a clause breaks off before a “who” or “that” without having named anything behind its verb. */
function isCutOff(shape: string, behind: number, end: number): boolean {
  return shape.charAt(end) === 'W' && !/N/.test(shape.slice(behind, end));
}

function endOfEvent(shape: string, from: number): number {
  const end = clauseEnd(shape, from);
  const inserted = INSERTED.exec(shape.slice(end))?.[0];
  if (inserted === undefined) return end;
  return inserted.endsWith('K') ? clauseEnd(shape, end + inserted.length) : end + inserted.length;
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
