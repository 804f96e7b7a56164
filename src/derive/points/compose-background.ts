import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { ChosenClaim } from './choose-claims.ts';
import { describeClaim, saidBy } from './describe-claim.ts';
import type { ItemSetting } from './item-setting.ts';

/** Background of a draft: a short clause for each claim. */
export function composeBackground(
  claims: readonly ChosenClaim[],
  { ids }: Pick<ItemSetting, 'ids'>,
): Draft['background'] {
  return claims.map((claim): DraftItem<Outline['background'][number]> => {
    const { point, evidence, sources, remarks } = describeClaim(claim);
    return {
      value: { id: ids.idOf('bg', point), point, evidence },
      sources,
      remarks: [...remarks, ...saidBy(claim)],
    };
  });
}
