import { isQuantity, type Figure } from './figure.ts';
import { hasFigure } from './match-figure.ts';
import { keyOf } from './names/find-groups.ts';
import { wordsOf } from './names/words-of.ts';
import type { Passage } from './passage.ts';

/** Words after a number among which its noun is: “two Afghan wars”. */
const NOUN_WITHIN = 3;

/** Words that say nothing of what is counted. */
const EMPTY = new Set(
  'of the a an and or in to for other more such own new main big last next first'.split(' '),
);

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
  const nouns = nounsAfter(text, count.end);
  const counted = passages.flatMap((passage) =>
    passage.figures.filter(
      (figure) =>
        !figure.isSoft &&
        figure.readings.some((reading) => isQuantity(reading) && reading.kind === 'number') &&
        nounsAfter(passage.text, figure.end).some((noun) => nouns.includes(noun)),
    ),
  );
  return counted.length > 0 && !passages.some((passage) => hasFigure(count, passage));
}

function nounsAfter(text: string, end: number): string[] {
  return wordsOf(
    /^.*?(?=[.,;:!?|()]|\s(?:and|or|with|on|to|for|from|by|at|as|that|who|which)\s|$)/su.exec(
      text.slice(end, end + 80),
    )?.[0] ?? '',
  )
    .filter(({ text: word }) => !EMPTY.has(word.toLowerCase()))
    .slice(0, NOUN_WITHIN)
    .map(({ text: word }) => keyOf(word));
}
