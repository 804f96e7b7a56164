import type { Chunk } from '../clauses/chunk.ts';
import { PEOPLE, UNREAL } from './verbs.ts';

type Parts = readonly (string | readonly Chunk[])[];

const BE = /^(?:is|are|was|were|been|be|'s)$/;

/** Whether a verb says only what might, should or did not happen. */
export function isUnreal(verbs: readonly Chunk[]): boolean {
  return verbs.some(({ lower }) => UNREAL.test(lower));
}

/**
 * What a noun does or what is done to it, behind it: “houses destroyed”, “farmers who left”.
 * @param isDoneTo whether a participle stands behind the noun already.
 */
export function sayOwnDoing(
  noun: readonly Chunk[],
  verbs: readonly Chunk[],
  isDoneTo = false,
): Parts {
  const last = verbs.findLastIndex(({ kind }) => kind === 'V');
  const before = verbs.slice(0, Math.max(0, last)).filter(({ kind }) => kind === 'X');
  const isPassive = !isDoneTo && last > 0 && BE.test(before.at(-1)?.lower ?? '');
  const isDoing = /ing$/.test(verbs[last]?.lower ?? '');
  const isBare = isDoing && verbs.length === 1;
  if ((isPassive && !isDoing) || isBare) return [verbs.slice(last)];
  return [pronounFor(noun), verbs];
}

/**
 * What another does to a noun, behind it: “cases recorded by Pakistan”, “officers that the province has”.
 * @param clause its subject and verbs, and the rest behind the noun.
 */
export function sayDoingOf(
  noun: readonly Chunk[],
  { subject, verbs, rest }: Record<'subject' | 'verbs' | 'rest', readonly Chunk[]>,
): Parts {
  const main = verbs.filter(({ kind }) => kind !== 'R');
  const only = main.length === 1 ? main[0] : undefined;
  const isVerb = only?.kind === 'V';
  if (HAS.test(only?.lower ?? '')) return ['of', subject, rest];
  if (isVerb && /[^e]ed$/.test(only.lower)) return [verbs, 'by', subject, rest];
  if (isVerb && /ing$/.test(only.lower)) return sayDone(only.lower, subject, rest);
  return [PEOPLE.test(noun.at(-1)?.text ?? '') ? 'whom' : 'that', subject, verbs, rest];
}

const HAS = /^(?:has|have|had)$/;

/** “killed by floods” for “floods killing”. */
function sayDone(doing: string, subject: readonly Chunk[], rest: readonly Chunk[]): Parts {
  const done = IRREGULAR[doing] ?? doing.replace(/ing$/, 'ed');
  return BRINGS_ABOUT.test(doing) ? [done, rest, 'by', subject] : [done, 'by', subject, rest];
}

/** Verbs with how things are then behind their object: “leaving 38 people dead”. */
const BRINGS_ABOUT = /^(?:leaving|making|rendering|keeping)$/;

/** Participles of the present of verbs whose participle of the past is no `-ed`. */
const IRREGULAR: Readonly<Record<string, string>> = {
  leaving: 'left',
  losing: 'lost',
  making: 'made',
  taking: 'taken',
  giving: 'given',
  sending: 'sent',
  bringing: 'brought',
  driving: 'driven',
  building: 'built',
  cutting: 'cut',
  putting: 'put',
  costing: 'cost',
  selling: 'sold',
  buying: 'bought',
  paying: 'paid',
  spending: 'spent',
  winning: 'won',
  holding: 'held',
  hitting: 'hit',
  drawing: 'drawn',
  throwing: 'thrown',
};

function pronounFor(noun: readonly Chunk[]): string {
  return noun.some(({ text, kind }) => kind === 'N' && PEOPLE.test(text)) ? 'who' : 'that';
}
