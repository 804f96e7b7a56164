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
  const isDone = isPassive && !/ing$/.test(verbs[last]?.lower ?? '');
  if (isDone) return [verbs.slice(last)];
  return [pronounFor(noun), verbs];
}

/** What another does to a noun, behind it: “cases recorded by Pakistan”, “officers that the province has”. */
export function sayDoingOf(
  noun: readonly Chunk[],
  subject: readonly Chunk[],
  verbs: readonly Chunk[],
): Parts {
  const main = verbs.filter(({ kind }) => kind !== 'R');
  const [only] = main;
  const isSimple = main.length === 1 && only?.kind === 'V' && /[^e]ed$/.test(only.lower);
  if (main.length === 1 && /^(?:has|have|had)$/.test(only?.lower ?? '')) return ['of', subject];
  if (isSimple) return [verbs, 'by', subject];
  return [PEOPLE.test(noun.at(-1)?.text ?? '') ? 'whom' : 'that', subject, verbs];
}

function pronounFor(noun: readonly Chunk[]): string {
  return noun.some(({ text, kind }) => kind === 'N' && PEOPLE.test(text)) ? 'who' : 'that';
}
