import { DIMENSIONS } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';

/**
 * Repercussions, where there are enough of them, take at least three dimensions. Source: FPSC examiners’ report CE-2016,
 * Essay: arguments should come from multiple angles.
 */
export const dimensionsAreSeveral: TopicRule = ({ value, source }, { limitOf }) => {
  const least = limitOf('outline/dimensions', 'least');
  const { repercussions } = value;
  const used = new Set(repercussions.map(({ dimension }) => dimension));
  if (repercussions.length < least || used.size >= least) return [];
  const unused = DIMENSIONS.filter((dimension) => !used.has(dimension));
  return [
    createProblem('outline/dimensions', source.locate(['repercussions'], 'key'), {
      message: `The ${repercussions.length} repercussions are of ${used.size} ${used.size === 1 ? 'dimension' : 'dimensions'} (${[...used].join(', ')}); at least ${least} are wanted.`,
      hint: `Look for repercussions that are ${unused.join(', ')}.`,
    }),
  ];
};
