import type { DateReading } from './figure.ts';
import type { FoundFigure } from './found-figure.ts';
import type { Token } from './tokenise.ts';

/** “On 8 April … and on the fifteenth”: an ordinal that stands for a day is one of the month that was named last. */
export function datedOrdinals(
  found: readonly FoundFigure[],
  tokens: readonly Token[],
): readonly FoundFigure[] {
  let last: DateReading | undefined;
  return found.map((figure) => {
    const [own] = figure.readings;
    if (own?.kind === 'date' && own.month !== undefined) last = own;
    if (own?.kind !== 'ordinal' || last === undefined || !isDay(figure, tokens)) return figure;
    if (own.value <= (last.day ?? 0) || own.value > LAST_DAY) return figure;
    const date: DateReading = { ...last, day: own.value };
    return { ...figure, readings: [...figure.readings, date] };
  });
}

const LAST_DAY = 31;

/** Whether “on the” stands before and no noun behind. */
function isDay({ from, to }: FoundFigure, tokens: readonly Token[]): boolean {
  const after = tokens[to];
  return (
    tokens[from - 1]?.lower === 'the' &&
    tokens[from - 2]?.lower === 'on' &&
    (after?.kind !== 'word' || NO_NOUN.test(after.lower))
  );
}

const NO_NOUN = /^(?:with|and|or|by|in|at|to|when|while|after|before|from|for|but|it|he|she|they)$/;
