import type { Outline } from '../model/outline.ts';
import type { Path } from '../model/source.ts';

/** Anything an outline asserts: where it stands, and the references it rests on. */
export interface Claim {
  readonly path: Path;
  readonly evidence: readonly string[];
}

/** Every list of an outline whose items carry evidence. */
const CLAIM_LISTS = [
  'background',
  'timeline',
  'causes',
  'repercussions',
  'benefits',
  'counterarguments',
  'analysis',
  'way_forward',
  'quotes',
  'mcqs',
] as const satisfies readonly (keyof Outline)[];

/** Every claim of an outline, rebuttals and facts written in place included. */
export function claimsOf(outline: Outline): Claim[] {
  const listed = CLAIM_LISTS.flatMap((list) =>
    outline[list].map((item, at): Claim => ({ path: [list, at], evidence: item.evidence })),
  );
  const rebuttals = outline.counterarguments.flatMap(({ rebuttal }, at): Claim[] =>
    rebuttal === undefined
      ? []
      : [{ path: ['counterarguments', at, 'rebuttal'], evidence: rebuttal.evidence }],
  );
  const facts = outline.facts.flatMap((fact, at): Claim[] =>
    typeof fact === 'string' ? [] : [{ path: ['facts', at], evidence: fact.evidence }],
  );
  return [...listed, ...rebuttals, ...facts];
}
