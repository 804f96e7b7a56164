import type { Profile } from '../../../model/exams.ts';
import type { Outline } from '../../../model/outline.ts';

/** Lists that fill the body of an answer, as the essay plan shares out its words. */
export const BODY_LISTS = [
  'causes',
  'repercussions',
  'benefits',
  'analysis',
] as const satisfies readonly (keyof Outline)[];

/** How many points the body of an answer of this length takes. */
export function bodyPointsOf({ parts }: Profile): number {
  return parts.filter(({ part }) => part === 'body').reduce((sum, { times }) => sum + times, 0);
}
