import type { CitedMaterial } from './index-sources.ts';
import { currencyAt } from '../../language/figures/currencies.ts';
import { measureAfter } from '../../language/figures/measures.ts';
import { parseNumber } from '../../language/figures/parse-number.ts';
import { tokenise } from '../../language/figures/tokenise.ts';
import { keyOf } from '../../language/names/key-of.ts';
import { hasWord } from '../../language/names/has-name.ts';
import type { Passage } from './passage.ts';
import { listPassages, type Ungrounded } from './ungrounded.ts';

/** Words of a unit that say nothing of what is counted. */
const EMPTY =
  /^(?:of|the|those|a|an|in|by|per|and|or|on|to|at|for|with|who|all|index|date|number|no|rank|people|persons?)$/;

/** Words for the dead, any of which says that lives are counted. */
const LIVES =
  /^(?:lives|li(?:fe|ve)|kil(?:led|ls?|lings?)?|dead|deaths?|died?|casualt(?:y|ies)|victims?|fatalit(?:y|ies))$/;

/**
 * What a fact counts (`fighters`, `lives`) is named by what it cites, or by the fact itself. Measures, currencies and
 * magnitudes are compared with the figure.
 * @param about the fact’s own text, as a passage.
 */
export function groundUnit(
  unit: string,
  material: CitedMaterial,
  about: Passage,
): readonly Ungrounded[] {
  const tokens = tokenise(unit);
  const counted = tokens.filter(
    ({ kind, lower }, at) =>
      kind === 'word' &&
      !EMPTY.test(lower) &&
      currencyAt(tokens, at) === undefined &&
      measureAfter(tokens, at) === undefined &&
      parseNumber(tokenise(`1 ${lower}`), 0)?.magnitude === 1 &&
      parseNumber(tokens, at) === undefined,
  );
  const passages = [about, ...material.passages, ...material.heads];
  const missing = counted.filter(
    ({ text, lower }) =>
      !passages.some(
        (passage) => hasWord(keyOf(text), passage) || (LIVES.test(lower) && countsLives(passage)),
      ),
  );
  if (missing.length === 0) return [];
  return [
    {
      code: 'grounding/number',
      message: `${listPassages(material)} does not speak of “${missing.map(({ text }) => text).join(' ')}”, which the fact counts.`,
      hint: 'Name in `unit` what the source counts.',
    },
  ];
}

function countsLives({ words }: Passage): boolean {
  return words.some(({ text }) => LIVES.test(text.toLowerCase()));
}
