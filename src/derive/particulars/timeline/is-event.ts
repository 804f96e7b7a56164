import type { Chunk } from '../clauses/chunk.ts';
import { shapeOf } from '../clauses/shapes.ts';
import { isUnreal } from '../facts/say-doing.ts';
import {
  EVENT_VERB,
  INTRANSITIVE,
  IRREGULAR_PAST,
  NO_EVENT,
  PARTICLE,
  PHRASAL,
} from './event-verbs.ts';

/**
 * Whether a verb in the past tells what happens once, and not a level, a habit or a view.
 * @param verbs with its auxiliaries; @param rest what follows in the clause.
 */
export function isEvent(verbs: readonly Chunk[], rest: readonly Chunk[]): boolean {
  const main = verbs.findLast(({ kind }) => kind === 'V')?.lower ?? '';
  const isPresent = verbs.some(({ lower }) => /^(?:is|are|has|have|will|would|being)$/.test(lower));
  if (isPresent || isUnreal(verbs)) return false;
  if (isPhrasal(main, rest)) return true;
  const isPassive = verbs.some(({ lower }) => /^(?:was|were|been|got)$/.test(lower));
  if (EVENT_VERB.test(main)) return isPassive || INTRANSITIVE.test(main) || hasObject(rest);
  return tellsEvent(main, rest) && (isPassive || hasNamedObject(rest));
}

function isPhrasal(main: string, [first]: readonly Chunk[]): boolean {
  return PHRASAL.some(([verb, behind]) => verb.test(main) && behind.test(first?.lower ?? ''));
}

/** Whether a verb in the past that is not known as one of events may tell one. */
function tellsEvent(main: string, rest: readonly Chunk[]): boolean {
  const isPast = /ed$/.test(main) || IRREGULAR_PAST.test(main);
  return isPast && (isParted(rest) || !NO_EVENT.test(main));
}

function isParted([first]: readonly Chunk[]): boolean {
  return PARTICLE.test(first?.lower ?? '');
}

/** Whether a noun that nothing counts follows a verb, with no preposition before it. */
function hasNamedObject(rest: readonly Chunk[]): boolean {
  return /^R*(?:[DHAMS]|C)*N/.test(shapeOf(isParted(rest) ? rest.slice(1) : rest));
}

/** Whether a noun follows a verb that is not that of a time. */
function hasObject(rest: readonly Chunk[]): boolean {
  return /^R*(?:[DHAMFSP]|C)*N/.test(shapeOf(rest));
}
