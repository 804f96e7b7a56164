import type { Block } from '../block.ts';
import { clutterRules, type ClutterRule } from './clutter-rules.ts';
import { countTokens, endsSentence } from './is-prose.ts';

/** In characters: no clutter is longer, and patterns are tried on nothing that is. */
const LONGEST = 600;

/** In the middle of an article a longer line that ends as a sentence is one, whatever it begins with. */
const MOST_WORDS_OF_LABEL = 11;

/** The first rule that a block fits; `isAtEnd` says whether it stands before or after all prose. */
export function matchClutter(
  { text }: Pick<Block, 'text'>,
  isAtEnd: boolean,
): ClutterRule | undefined {
  if (text.length > LONGEST) return undefined;
  if (!isAtEnd && endsSentence(text) && countTokens(text) > MOST_WORDS_OF_LABEL) return undefined;
  return clutterRules.find(
    (rule) => (isAtEnd || rule.isOfEnds !== true) && rule.pattern.test(text),
  );
}
