import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import type { ChosenClaim } from './choose-claims.ts';
import { chooseFacet } from './choose-facet.ts';
import { describeClaim, saidBy } from './describe-claim.ts';
import { levelWords } from './facet-words.ts';
import type { ItemSetting } from './item-setting.ts';
import { variablesIn } from './variables-in.ts';

/** Causes of a draft, each with its level: that which most words of its sentences name, or domestic with a remark. */
export function composeCauses(
  claims: readonly ChosenClaim[],
  { ids, variables }: ItemSetting,
): Draft['causes'] {
  return claims.map((claim): DraftItem<Outline['causes'][number]> => {
    const { point, explanation, evidence, sources, remarks, text } = describeClaim(claim);
    const level = chooseFacet(text, levelWords);
    return {
      value: {
        id: ids.idOf('c', point),
        point,
        ...explanation,
        level: level.name ?? 'domestic',
        variables: variablesIn(text, variables),
        priority: claim.priority,
        evidence,
      },
      sources,
      remarks: [
        ...remarks,
        ...(level.name === undefined ? ['TODO: check the level'] : []),
        ...saidBy(claim),
      ],
    };
  });
}
