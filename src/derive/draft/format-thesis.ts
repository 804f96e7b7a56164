import { Pair, Scalar } from 'yaml';
import type { Draft } from '../draft.ts';
import { commentItem } from './comment-item.ts';
import { formatPair } from './format-item.ts';
import { toNode } from './to-node.ts';

const TODO = 'TODO: one arguable sentence that joins the variables.';

/** The thesis of a draft with its key and its comment, or what is left to be written. */
export function thesisPair(thesis: Draft['thesis']): Pair<Scalar> {
  const key = new Scalar('thesis');
  if (thesis !== undefined)
    key.commentBefore = commentItem(thesis)
      .map((line) => ` ${line}`)
      .join('\n');
  return new Pair(key, toNode(thesis?.value ?? { statement: TODO }, 'thesis'));
}

/** The same as lines at the left margin. */
export function formatThesis(thesis: Draft['thesis']): readonly string[] {
  return formatPair(thesisPair(thesis));
}
