import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import { capitalise } from './phrase.ts';
import type { ChosenClaim } from './choose-claims.ts';
import { chooseFacet } from './choose-facet.ts';
import { likeness } from './compare-texts.ts';
import type { ItemSetting } from './item-setting.ts';
import type { Answerable } from './compose-counterarguments.ts';
import { describeClaim } from './describe-claim.ts';
import { horizonWords } from './facet-words.ts';

/** How alike, and by how many words, a recommendation is to a cause or repercussion that it answers, and how many it may answer. */
const ADDRESSES = { alike: 0.07, words: 2, most: 2 };

/** Actions of a draft with who should take them, and the causes and repercussions that share their words. */
export function composeWayForward(
  claims: readonly ChosenClaim[],
  others: readonly Answerable[],
  { ids }: Pick<ItemSetting, 'ids'>,
): Draft['wayForward'] {
  return claims.map((claim): DraftItem<Outline['way_forward'][number]> => {
    const { point, explanation, evidence, sources, remarks, text } = describeClaim(claim);
    const who = claim.lead.who;
    const horizon = chooseFacet(text, horizonWords).name;
    const addresses = addressedBy(claim, others);
    return {
      value: {
        id: ids.idOf('w', point),
        action: point,
        ...(who === undefined ? {} : { actor: capitalise(who) }),
        ...(explanation.explanation === undefined ? {} : { means: explanation.explanation }),
        ...(horizon === undefined ? {} : { horizon }),
        addresses,
        evidence,
      },
      sources,
      remarks: [
        ...remarks,
        ...(who === undefined && remarks.length === 0 ? ['TODO: say who should do it'] : []),
        ...(addresses.length === 0 ? ['TODO: say which cause or repercussion it addresses'] : []),
      ],
    };
  });
}

function addressedBy({ vector, words }: ChosenClaim, others: readonly Answerable[]): string[] {
  return others
    .filter((other) => [...words].filter((word) => other.words.has(word)).length >= ADDRESSES.words)
    .map(({ id, vector: other }) => ({ id, alike: likeness(vector, other) }))
    .filter(({ alike }) => alike >= ADDRESSES.alike)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, ADDRESSES.most)
    .map(({ id }) => id);
}
