import type { Block } from '../block.ts';
import { clutterRules, type ClutterRule } from './clutter-rules.ts';

/** In characters: no clutter is longer, and patterns are tried on nothing that is. */
const LONGEST = 600;

/** The first rule that a block fits; `isAtEnd` says whether it stands before or after all prose. */
export function matchClutter(
  { text }: Pick<Block, 'text'>,
  isAtEnd: boolean,
): ClutterRule | undefined {
  if (text.length > LONGEST) return undefined;
  return clutterRules.find(
    (rule) => (isAtEnd || rule.isOfEnds !== true) && rule.pattern.test(text),
  );
}
