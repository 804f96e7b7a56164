import { isQuantity, type Figure } from './figure.ts';
import { hasFigure } from './has-figure.ts';
import { keyOf } from '../names/find-groups.ts';
import { wordsOf } from '../names/words-of.ts';
import type { Passage } from '../passage.ts';

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

/**
 * Whether a passage counts the same things otherwise: “three wars” against “two wars”. Small counts are often the
 * author’s own (both sides, two countries that were just named), so only a contradiction tells.
 */
export function isCountedOtherwise(
  count: Figure,
  text: string,
  passages: readonly Passage[],
): boolean {
  const noun = nounAfter(text, count.end);
  if (noun === undefined) return false;
  const isCounted = passages.some((passage) =>
    passage.figures.some(
      ({ readings, isSoft, end }) =>
        !isSoft &&
        readings.some(
          (reading) => isQuantity(reading) && reading.kind === 'number' && reading.value < 10,
        ) &&
        nounAfter(passage.text, end) === noun,
    ),
  );
  return isCounted && !passages.some((passage) => hasFigure(count, passage));
}

function nounAfter(text: string, end: number): string | undefined {
  const phrase = PHRASE.exec(text.slice(end, end + 80))?.[0] ?? '';
  const words = wordsOf(phrase).slice(0, NOUN_WITHIN);
  const noun = words.find(({ text: word }) => PLURAL.test(word.toLowerCase()));
  return noun && keyOf(noun.text);
}

/** What stands before the next sign or joining word. */
const PHRASE =
  /^.*?(?=[.,;:!?|()]|\s(?:and|or|with|on|to|for|from|by|at|as|that|who|which|were|are|was|is|had|have)\s|$)/su;
