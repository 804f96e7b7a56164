import { titles } from './generic-words.ts';
import { isPlural } from './is-described.ts';
import type { WordList } from './words-of.ts';

/** Words of a list that are read for its end. */
const MOST_WORDS = 12;

/** Whether names follow a word in a list: “Badin, Thatta and Dera Bugti”; a plural says what they are (“Towns, …”). */
export function beginsList(words: WordList, at: number): boolean {
  const word = words.at(at);
  if (word === undefined || isPlural(word) || words.gapBefore(at + 1) !== ', ') return false;
  for (let place = at + 1; place <= at + MOST_WORDS; place += 1) {
    const item = words.at(place);
    if (item?.text === 'and' || item?.text === 'or') return isItem(words, place + 1);
    if (!isItem(words, place)) return false;
  }
  return false;
}

/** Whether a word belongs to a list of names: “Finance” of “Commerce, Finance and …” is one of ministries. */
function isItem(words: WordList, at: number): boolean {
  const item = words.at(at);
  if (item?.isCapital !== true || titles.has(item.lower)) return false;
  return item.isNext || words.gapBefore(at) === ', ';
}
