import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';
import { missingBodyPoints } from './missing-body-points.ts';

/** An outline has as many points as the longest answer takes that it says it serves. Source: the profiles of exams.yaml. */
export const outlinesFillProfiles: TopicRule = (topic, { library }) => {
  if (!argues(topic.value)) return [];
  return missingBodyPoints(topic, library).map(({ at, profile, wanted, found }) =>
    createProblem('outline/too-little-for-profile', topic.source.locate(['exams', at, 'paper']), {
      message: `The outline has ${found} points for the body; \`${profile.id}\`, a profile of this paper, takes ${wanted}.`,
      hint: 'Add causes, repercussions, benefits or analysis, or leave this paper out of `exams`.',
    }),
  );
};
