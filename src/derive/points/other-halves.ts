import type { Role } from '../labelled-article.ts';
import { isExample } from './group-sentences.ts';
import type { LocatedSentence } from './located-sentence.ts';
import { splitAttribution } from './split-attribution.ts';
import { splitCausal } from './split-causal.ts';
import type { Tagger } from '../../language/create-tagger.ts';

/** So many are proposed at most: a stopgap, and no list. */
const MOST = 3;

/**
 * Where articles were found to give causes and no effects, or effects and no causes: sentences that hold both, filed under
 * the other. A sentence has one role, and “the war led to militancy” must be in one list; but an outline without effects is
 * none.
 */
export function otherHalves(
  sentences: readonly LocatedSentence[],
  tag: Tagger,
): readonly LocatedSentence[] {
  return PAIRS.flatMap(([missing, present]) => {
    if (sentences.some(({ role }) => role === missing)) return [];
    return sentences
      .filter(
        ({ role, text }) => role === present && !isExample(text) && holdsBoth(text, missing, tag),
      )
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ cues, ...sentence }) => ({
        ...sentence,
        role: missing,
        cues: [`the other half of a ${present}`, ...cues],
      }));
  });
}

const PAIRS: readonly (readonly [Role, Role])[] = [
  ['repercussion', 'cause'],
  ['cause', 'repercussion'],
];

function holdsBoth(text: string, missing: Role, tag: Tagger): boolean {
  const said = splitAttribution(text, tag).text;
  return splitCausal(said, missing === 'cause' ? 'cause' : 'effect').text !== said;
}
