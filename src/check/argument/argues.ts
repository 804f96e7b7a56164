import type { Outline } from '../../model/outline.ts';

/** With fewer, no two variables can be met twice each. */
const FEWEST_POINTS = 4;

/**
 * Whether an outline is far enough on to be judged as a whole: it has at least four causes and repercussions. Before
 * that it is only begun, and rules of the whole say nothing. Own rule.
 */
export function argues({ causes, repercussions }: Outline): boolean {
  return causes.length + repercussions.length >= FEWEST_POINTS;
}
