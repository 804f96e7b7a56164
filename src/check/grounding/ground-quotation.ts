import type { CitedMaterial } from './index-sources.ts';
import type { Passage } from './passage.ts';
import { hasQuotation, likeness } from '../../language/quotations/has-quotation.ts';
import { joinInterrupted } from '../../language/quotations/join-interrupted.ts';
import { quotedWords } from '../../language/quotations/quoted-words.ts';
import { findElsewhere, listPassages, type Ungrounded } from './ungrounded.ts';

/** Words of a quotation that a passage must have, as a share, for it to be the one that was meant. */
const LIKE = 0.6;

/** Holds quoted words against what is cited: word for word, but for an ellipsis and words in brackets. */
export function groundQuotation(quoted: string, material: CitedMaterial): readonly Ungrounded[] {
  const has = ({ plain }: Passage): boolean => hasQuotation(quoted, plain);
  if ([...material.passages, ...material.heads].some(has)) return [];
  if (hasQuotation(quoted, joinPassages(material)) || isInterrupted(quoted, material)) return [];
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

/** Whether a passage has the words with “he said” between them. */
function isInterrupted(quoted: string, { passages }: CitedMaterial): boolean {
  return passages.some(({ text }) => {
    const joined = joinInterrupted(text);
    return joined !== text && hasQuotation(quoted, quotedWords(joined));
  });
}

/** Stands in no quotation, so that only an ellipsis leads over it. */
const BREAK = ' ¶';

/** All that is cited as one text; words run on only from a paragraph into the next. */
function joinPassages({ passages, around }: CitedMaterial): string {
  const paragraphs = around();
  return passages
    .map((passage, at) => {
      const next = passages[at + 1];
      const place = paragraphs.indexOf(passage);
      const isFollowed = place >= 0 && next !== undefined && paragraphs[place + 1] === next;
      return isFollowed ? passage.plain.trimEnd() : `${passage.plain.trimEnd()}${BREAK}`;
    })
    .join('');
}

/** Words of the source that a hint shows where a quotation leaves it. */
const SHOWN = 6;

/** The first word at which a quotation leaves its source, and how the source goes on. */
function firstDifference(quoted: string, plain: string): string {
  const words = quotedWords(quoted).trim().split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const beginning = ` ${words.slice(0, length).join(' ')} `;
    const at = plain.indexOf(beginning);
    if (at < 0) continue;
    const after = words.slice(Math.max(0, length - 4), length).join(' ');
    const there = plain
      .slice(at + beginning.length)
      .trim()
      .split(' ')
      .slice(0, SHOWN)
      .join(' ');
    return there === ''
      ? `it ends after “${after}”`
      : `after “${after}” it goes on “${there} …”, not “${words.slice(length, length + SHOWN).join(' ')}”`;
  }
  return `“${words[0] ?? ''}” is not how it begins there`;
}
