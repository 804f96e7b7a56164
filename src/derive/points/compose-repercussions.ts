import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { ChosenClaim } from './choose-claims.ts';
import { chooseFacet } from './choose-facet.ts';
import { describeClaim, saidBy } from './describe-claim.ts';
import { dimensionWords, horizonWords, violenceWords } from './facet-words.ts';
import type { ItemSetting } from './item-setting.ts';
import { variablesIn } from './variables-in.ts';

/** Sooner or later; words of the long run count twice, since “now” and “week” stand in many sentences. */
const HORIZONS = { short: horizonWords.short, long: horizonWords.long };

/** Repercussions of a draft, each with its dimension, and its horizon where the words tell. */
export function composeRepercussions(
  claims: readonly ChosenClaim[],
  { ids, variables }: ItemSetting,
): Draft['repercussions'] {
  return claims.map((claim): DraftItem<Outline['repercussions'][number]> => {
    const { point, explanation, evidence, sources, remarks, text } = describeClaim(claim);
    const own = chooseFacet(point, dimensionWords, violenceWords);
    const dimension =
      own.name === undefined ? chooseFacet(text, dimensionWords, violenceWords) : own;
    const horizon = chooseFacet(text, HORIZONS, horizonWords.long);
    return {
      value: {
        id: ids.idOf('r', point),
        point,
        ...explanation,
        dimension: dimension.name ?? 'political',
        ...(horizon.name === undefined ? {} : { horizon: horizon.name }),
        variables: variablesIn(text, variables),
        priority: claim.priority,
        evidence,
      },
      sources,
      remarks: [
        ...remarks,
        ...(dimension.name === undefined ? ['TODO: check the dimension'] : []),
        ...saidBy(claim),
      ],
    };
  });
}
