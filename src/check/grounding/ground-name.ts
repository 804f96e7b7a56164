import type { ClaimText } from '../claims-of.ts';
import type { CitedMaterial } from './index-sources.ts';
import type { Name } from '../../language/names/extract-names.ts';
import { hasShortName, isNamed } from '../../language/names/has-name.ts';
import type { Lexicon } from '../../language/names/lexicon.ts';
import type { Passage } from './passage.ts';
import { findElsewhere, listPassages, type Ungrounded } from './ungrounded.ts';

/** Holds a name against what is cited, and against what the cited facts rest on. */
export function groundName(
  name: Name,
  material: CitedMaterial,
  { lexicon, kind }: { lexicon: Lexicon; kind: ClaimText['kind'] },
): readonly Ungrounded[] {
  const { passages, heads } = material;
  const isIn = (some: readonly Passage[]): boolean => isNamed(name, some, lexicon);
  if (isIn(passages) || isIn(heads) || isIn(material.behind())) return [];
  const isShort = passages.some((passage) => hasShortName(name, passage));
  if ((isShort || kind === 'about') && isIn(material.around())) return [];
  return [
    {
      code: 'grounding/name',
      message: `“${name.text}” is not named in ${listPassages(material)}.`,
      hint:
        findElsewhere((passage) => isIn([passage]), material) ??
        'Correct the name, or cite the paragraph that has it.',
    },
  ];
}
