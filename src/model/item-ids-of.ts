import type { Outline } from './outline.ts';

/** Lists of an outline whose items have ids of their own. */
export const ITEM_LISTS = [
  'background',
  'timeline',
  'causes',
  'repercussions',
  'benefits',
  'counterarguments',
  'way_forward',
  'quotes',
  'prompts',
  'mcqs',
] as const satisfies readonly (keyof Outline)[];

/** The ids that an outline's items may be named by, its facts' included. */
export function itemIdsOf(outline: Outline): ReadonlySet<string> {
  return new Set([
    ...ITEM_LISTS.flatMap((list) => outline[list].map(({ id }) => id)),
    ...outline.facts.map((fact) => (typeof fact === 'string' ? fact : fact.id)),
  ]);
}
