import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';
import { bodyPointsOf } from './body-points.ts';
import { missingBodyPoints } from './missing-body-points.ts';

/**
 * A prompt that names its length uses enough points for it. Kind: only less than half of what the profile’s body takes is
 * told, events count, since they may be argued from, and of an outline that is itself too short only that is told. Source: the profiles of exams.yaml; the half is our own.
 */
export const promptsFillProfiles: TopicRule = (topic, { library, limitOf }) => {
  const { value, source } = topic;
  if (!argues(value)) return [];
  const share = limitOf('prompt/too-few-points', 'percent') / 100;
  const points = pointIds(topic);
  const told = missingBodyPoints(topic, library).map(({ profile }) => profile.id);
  return value.prompts.flatMap(({ profile: id, use }, at) => {
    const profile = id === undefined ? undefined : library.profiles.get(id)?.value;
    if (profile === undefined || use.length === 0 || told.includes(profile.id)) return [];
    const [found, wanted] = [use.filter((item) => points.has(item)).length, bodyPointsOf(profile)];
    if (found >= wanted * share) return [];
    return [
      createProblem('prompt/too-few-points', source.locate(['prompts', at, 'use'], 'key'), {
        message: `This prompt uses ${found} ${found === 1 ? 'point' : 'points'} for the body; its profile \`${profile.id}\` takes ${wanted}.`,
        hint: 'Add causes, repercussions or benefits to `use`, or choose a shorter profile.',
      }),
    ];
  });
};

function pointIds({ value }: Topic): ReadonlySet<string> {
  return new Set(
    (['causes', 'repercussions', 'benefits', 'timeline'] as const).flatMap((list) =>
      value[list].map(({ id }) => id),
    ),
  );
}
