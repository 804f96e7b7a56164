import type { CitedMaterial } from './index-sources.ts';
import type { Passage } from './passage.ts';
import { hasQuotation, likeness } from './quotations/has-quotation.ts';
import { plainWords } from './quotations/plain-words.ts';
import { findElsewhere, listPassages, type Ungrounded } from './ungrounded.ts';

/** Words of a quotation that a passage must have, as a share, for it to be the one that was meant. */
const LIKE = 0.6;

/** Holds quoted words against what is cited: word for word, but for an ellipsis and words in brackets. */
export function groundQuotation(quoted: string, material: CitedMaterial): readonly Ungrounded[] {
  const has = ({ plain }: Passage): boolean => hasQuotation(quoted, plain);
  if ([...material.passages, ...material.heads].some(has)) return [];
  if (hasQuotation(quoted, material.passages.map(({ plain }) => plain.trimEnd()).join('')))
    return [];
  const nearest = material.passages
    .map((passage) => ({ passage, share: likeness(quoted, passage.plain) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return [
    {
      code: 'grounding/quotation',
      message: `“${quoted}” does not stand so in ${listPassages(material)}.`,
      hint:
        findElsewhere(has, material) ??
        (nearest === undefined || nearest.share < LIKE
          ? 'Quote word for word, or say it in your own words without quotation marks.'
          : `Hold it against \`${nearest.passage.label}\`: ${firstDifference(quoted, nearest.passage.plain)}.`),
    },
  ];
}

/** The first word at which a quotation leaves its source. */
function firstDifference(quoted: string, plain: string): string {
  const words = plainWords(quoted).trim().split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    if (plain.includes(` ${words.slice(0, length).join(' ')} `))
      return `it goes on otherwise after “${words.slice(Math.max(0, length - 4), length).join(' ')}”`;
  }
  return `“${words[0] ?? ''}” is not how it begins there`;
}
