import { adjectiveNouns } from './adjective-nouns.ts';
import { nominalVerbs } from './nominal-verbs.ts';
import { openingVerbs } from '../../language/names/opening-verbs.ts';
import { findGroup } from '../../language/names/find-groups.ts';
import { keyOf } from '../../language/names/key-of.ts';
import { createLexicon } from '../../language/names/lexicon.ts';
import { wordsOf } from '../../language/names/words-of.ts';

const COMMON_ENDING =
  /(?:ing|ed|ly|tion|sion|ment|ness|ism|ity|ance|ence|ship|ary|ive|ful|less|age|ure|th|acy|ogy|ery)s?$|[^sui]s$|men$|people$/;

const NOUNS: ReadonlySet<string> = new Set([
  ...adjectiveNouns.values(),
  ...[...nominalVerbs.values()].map(({ noun }) => noun),
  ...nominalVerbs.keys(),
  ...openingVerbs,
]);

/**
 * Learns from texts which words are names. What comes back tells it of a word that begins a sentence, where every word has a
 * capital; undefined if neither the texts nor the word tell.
 */
export function createIsName(texts: readonly string[]): (word: string) => boolean | undefined {
  const lexicon = createLexicon(texts);
  return (word) => {
    const key = keyOf(word);
    if (lexicon.isCommon(key)) return false;
    if (lexicon.isName(key) || findGroup(wordsOf(`in ${word}`), 1) !== undefined) return true;
    const lower = word.toLowerCase();
    return NOUNS.has(lower) || COMMON_ENDING.test(lower) ? false : undefined;
  };
}
