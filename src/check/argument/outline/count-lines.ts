import type { Outline } from '../../../model/outline.ts';

/** Lists that stand under a head of the essay plan, in its order, and what the head is called. */
export const HEAD_LISTS = [
  ['background', 'background'],
  ['causes', 'causes'],
  ['repercussions', 'repercussions'],
  ['benefits', 'benefits'],
  ['counterarguments', 'counterarguments'],
  ['analysis', 'analysis'],
  ['way_forward', 'way forward'],
] as const satisfies readonly (readonly [keyof Outline, string])[];

/** Heads and lines of the outline as the essay plan writes it out, introduction and conclusion included. */
export function countLines(outline: Outline): { readonly heads: number; readonly lines: number } {
  const { thesis, hooks, definitions, counterarguments, conclusion } = outline;
  const lists = HEAD_LISTS.map(([list]) => outline[list].length).filter((length) => length > 0);
  const introduction = hooks.length + definitions.length + (thesis === undefined ? 0 : 1);
  const replies = counterarguments.filter(({ rebuttal }) => rebuttal !== undefined).length;
  const end = Object.values(conclusion ?? {}).filter((text) => text !== undefined).length;
  const heads = lists.length + [introduction, end].filter((lines) => lines > 0).length;
  const points = lists.reduce((sum, length) => sum + length, 0);
  return { heads, lines: heads + introduction + points + replies + end };
}
