import type { FoundFigure } from './found-figure.ts';
import { isQuantity, type QuantityReading } from './figure.ts';

/** What a number is said to measure in a text: in units of how many, and multiplied by how much. */
interface Usage {
  readonly kind: QuantityReading['kind'];
  readonly unit: string | undefined;
  readonly factor: number;
  readonly magnitude: number;
}

/**
 * Sentences leave out what a neighbour says: in “5 and 7 per cent” both are percentages, in “55.9 of 114.4 MAF” both are
 * MAF, in “$4.5 billion, then 108 million” both are dollars. So a bare number may be read in every measure of its text,
 * and multiplied as any in its sentence.
 * @param text `isPercent` whether it counts by the hundred in other words, `readSentences` gives the sentence of each token.
 */
export function borrowUnits(
  found: readonly FoundFigure[],
  { isPercent, readSentences }: { isPercent: boolean; readSentences: () => readonly number[] },
): readonly FoundFigure[] {
  if (found.every((figure) => bareReading(figure) === undefined)) return found;
  const everywhere = usagesOf(found);
  if (!isPercent && everywhere.every(isPlain)) return found;
  if (isPercent) everywhere.push({ kind: 'percent', unit: undefined, factor: 1, magnitude: 1 });
  const isMultiplied = everywhere.some(({ magnitude }) => magnitude > 1);
  const usagesNear = isMultiplied ? usagesBySentence(found, readSentences()) : () => [];
  return found.map((figure) => {
    const bare = bareReading(figure);
    if (bare === undefined || (bare.isOfThings === true && !isPercent)) return figure;
    const borrowed = [
      ...everywhere.map(({ kind, unit, factor }) => ({ kind, unit, scale: factor })),
      ...usagesNear(figure)
        .filter(({ magnitude }) => magnitude >= LEAST_BORROWED)
        .map(({ kind, unit, factor, magnitude }) => ({ kind, unit, scale: factor * magnitude })),
    ]
      .filter(({ kind, unit, scale }) => kind !== 'number' || unit !== undefined || scale !== 1)
      .filter(({ kind }) => kind !== 'money' || bare.isCounted !== true)
      .map(({ kind, unit, scale }) => ({ ...bare, kind, unit, value: bare.value * scale }));
    return { ...figure, readings: [...figure.readings, ...borrowed] };
  });
}

/** “Two dozen men and five women” are no five dozen women. */
const LEAST_BORROWED = 100;

/** The usages in the sentence of a number that is not multiplied itself, and no year. */
function usagesBySentence(
  found: readonly FoundFigure[],
  sentenceOf: readonly number[],
): (figure: FoundFigure) => readonly Usage[] {
  const sentences = Map.groupBy(found, ({ from }) => sentenceOf[from] ?? 0);
  const usages = new Map([...sentences].map(([at, figures]) => [at, usagesOf(figures)]));
  return ({ number, from, readings }) =>
    number?.magnitude === 1 && readings.every(isQuantity)
      ? (usages.get(sentenceOf[from] ?? 0) ?? [])
      : [];
}

function usagesOf(found: readonly FoundFigure[]): Usage[] {
  const usages = found.flatMap(({ readings, number }) =>
    number === undefined
      ? []
      : readings.filter(isQuantity).map(({ kind, unit, value }) => {
          const isSame = number.value === 0 || value === number.value;
          const factor = isSame ? 1 : Number((value / number.value).toPrecision(6));
          return { kind, unit, factor, magnitude: number.magnitude };
        }),
  );
  return [...new Map(usages.map((usage) => [keyOf(usage), usage])).values()];
}

/** Whether a number is said to measure nothing, and written out. */
function isPlain({ kind, unit, factor, magnitude }: Usage): boolean {
  return kind === 'number' && unit === undefined && factor === 1 && magnitude === 1;
}

function keyOf({ kind, unit, factor, magnitude }: Usage): string {
  return `${kind} ${unit ?? ''} ${factor} ${magnitude}`;
}

/** The reading of a number that says nothing of what it measures. */
function bareReading({ readings, number }: FoundFigure): QuantityReading | undefined {
  if (number === undefined) return undefined;
  const quantities = readings.filter(isQuantity);
  const [first] = quantities;
  return quantities.length === 1 && first?.kind === 'number' && first.unit === undefined
    ? first
    : undefined;
}
