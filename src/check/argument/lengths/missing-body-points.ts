import type { Profile } from '../../../model/exams.ts';
import type { SharedContent, Topic } from '../../../model/library.ts';
import { BODY_LISTS, bodyPointsOf } from './body-points.ts';

/** A paper that an outline serves, by its place in `exams`, and its profile that the outline has too few points for. */
export interface Shortfall {
  readonly at: number;
  readonly profile: Profile;
  readonly wanted: number;
  readonly found: number;
}

/** The papers an outline says it serves that have a profile whose body takes more points than the outline has. */
export function missingBodyPoints({ value }: Topic, { profiles }: SharedContent): Shortfall[] {
  const found = BODY_LISTS.reduce((sum, list) => sum + value[list].length, 0);
  return value.exams.flatMap(({ paper }, at) => {
    const [longest] = [...profiles.values()]
      .filter((profile) => profile.value.paper === paper)
      .map((profile) => ({ profile: profile.value, wanted: bodyPointsOf(profile.value) }))
      .sort((a, b) => b.wanted - a.wanted);
    return longest === undefined || longest.wanted <= found ? [] : [{ at, found, ...longest }];
  });
}
