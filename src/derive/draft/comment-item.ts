import type { DraftItem, DraftSource } from '../draft.ts';
import { commentLines } from './comment-lines.ts';

/**
 * The comment above an item, as lines without `#`: each sentence that it was made from, where that stands and what
 * decided, then what is left to do.
 */
export function commentItem({
  sources,
  remarks = [],
}: Omit<DraftItem<unknown>, 'value'>): readonly string[] {
  return [
    ...sources.flatMap(commentSource),
    ...remarks.flatMap((remark) =>
      commentLines(remark.startsWith('TODO') ? remark : `TODO: ${remark}`),
    ),
  ];
}

function commentSource({ article, paragraph, text, role, score, cues }: DraftSource) {
  const decided = cues.length === 0 ? '' : `: ${cues.join(', ')}`;
  return [
    ...commentLines(`[${article} p${paragraph}] "${text}"`),
    ...commentLines(`${role} ${score.toFixed(2)}${decided}`),
  ];
}
