import { isQuantity, type Figure } from '../../language/figures/figure.ts';
import { hasFigure } from '../../language/figures/has-figure.ts';
import { numberWords } from '../../language/figures/parse-number.ts';
import { tokenise } from '../../language/figures/tokenise.ts';
import { wordsOf } from '../../language/names/words-of.ts';
import type { Passage } from './passage.ts';

/** Words after a number among which its noun is: “two long Afghan wars”. */
const NOUN_WITHIN = 4;

/** What is counted is in the plural. */
const PLURAL = /s$|^(?:people|men|women|children)$/;

/** Whether a figure is a small number in words, with no measure: “two sides”, “three of the four assemblies”. */
export function isSmallCount({ text, readings: [own] }: Figure): boolean {
  return (
    /^\p{L}+$/u.test(text) && own?.kind === 'number' && own.unit === undefined && own.value < 10
  );
}

/** Counts up to this are often the author’s own: both sides, three conflicts that were just named. */
const OWN_COUNT = 3;

/**
 * Whether a small count is one that no source need give: of two or three things, or of as many as were listed (“three of the
 * four provinces”), unless a passage counts the same things otherwise (“three wars” against “two wars”).
 */
export function isOwnCount(count: Figure, text: string, passages: readonly Passage[]): boolean {
  const [own] = count.readings;
  if (own === undefined || !isQuantity(own) || isInPair(text.slice(count.end))) return false;
  const isDefinite = /\sof the\s$/i.test(text.slice(0, count.start));
  const isFew = own.value <= OWN_COUNT || isDefinite;
  if (!isFew && !passages.some((passage) => isListed(own.value, passage.text))) return false;
  return !isCountedOtherwise(count, text, passages);
}

/** Whether another number follows that belongs to it: “three to sixteen”, “two in seven”. */
function isInPair(after: string): boolean {
  const [joint, next] = tokenise(after.slice(0, LONGEST_PAIR));
  const isJoint = joint !== undefined && /^(?:to|in|[-–])$/.test(joint.lower);
  return (
    isJoint && next !== undefined && (next.kind === 'number' || numberWords.includes(next.lower))
  );
}

const LONGEST_PAIR = 20;

/** Whether a text lists so many names, or one more of another sort: “Canada, Australia, West Germany and the Bank”. */
function isListed(count: number, text: string): boolean {
  const lists = text.match(LIST) ?? [];
  return lists.some((list) => {
    const { length } = list.split(/,\s(?:and\s)?|\sand\s/);
    return length === count || length === count + 1;
  });
}

/** Names with commas between them, and “and” before the last. */
const LIST =
  /(?:(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}(?:\s\([^)]*\))?(?:,\s(?:and\s)?|\sand\s)){2,}(?:the\s)?\p{Lu}[\p{L}’'-]+/gu;

function isCountedOtherwise(count: Figure, text: string, passages: readonly Passage[]): boolean {
  const phrase = phraseAfter(text, count.end);
  if (phrase.length === 0) return false;
  const isCounted = passages.some((passage) =>
    passage.figures.some(
      ({ readings, isSoft, end }) =>
        !isSoft &&
        readings.some((reading) => isQuantity(reading) && reading.kind === 'number') &&
        isSameNoun(phrase, phraseAfter(passage.text, end)),
    ),
  );
  return isCounted && !passages.some((passage) => hasFigure(count, passage));
}

/** Of “two Afghan wars” the words up to the noun; none where nothing is counted. */
function phraseAfter(text: string, end: number): readonly string[] {
  const words = wordsOf(PHRASE.exec(text.slice(end, end + 80))?.[0] ?? '').slice(0, NOUN_WITHIN);
  const noun = words.findIndex(({ text: word }) => PLURAL.test(word.toLowerCase()));
  return words.slice(0, noun + 1).map(({ key }) => key);
}

/** “Completed programmes” are not all that a source calls programmes, but “wars” are those that it calls Afghan wars. */
function isSameNoun(claim: readonly string[], source: readonly string[]): boolean {
  return claim.at(-1) === source.at(-1) && claim.every((word) => source.includes(word));
}

/** What stands before the next sign or joining word. */
const PHRASE =
  /^.*?(?=[.,;:!?|()]|\s(?:and|or|with|on|to|for|from|by|at|as|that|who|which|were|are|was|is|had|have)\s|$)/su;
