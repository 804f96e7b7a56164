import type { FoundFigure } from './found-figure.ts';
import type { ParsedNumber } from './parse-number.ts';
import { isQuantity, type QuantityReading } from './figure.ts';

/** What a number is said to measure in a text, and by how much its digits are multiplied. */
interface Usage {
  readonly kind: QuantityReading['kind'];
  readonly unit: string | undefined;
  readonly scale: number;
}

/**
 * Sentences leave out what a neighbour says: in “5 and 7 per cent” both are percentages, in “55.9 of 114.4 MAF” both are
 * MAF, in “$4.5 billion, then 108 million” both are dollars. So a bare number may be read in every measure of its text,
 * and multiplied as any in its sentence.
 * @param text `isPercent` whether it counts by the hundred in other words, `sentenceOf` the sentence of each token.
 */
export function borrowUnits(
  found: readonly FoundFigure[],
  { isPercent, sentenceOf }: { isPercent: boolean; sentenceOf: readonly number[] },
): readonly FoundFigure[] {
  const all = usagesOf(found);
  const everywhere: Usage[] = isPercent
    ? [...all, { kind: 'percent', unit: undefined, scale: 1 }]
    : all;
  const inSentence = new Map(
    [...Map.groupBy(found, ({ from }) => sentenceOf[from] ?? 0)].map(
      ([sentence, figures]) => [sentence, usagesOf(figures)] as const,
    ),
  );
  return found.map((figure) => {
    const bare = bareReading(figure);
    if (bare === undefined) return figure;
    const usages = [
      ...everywhere.filter(({ scale }) => scale === 1),
      ...(figure.number?.magnitude === 1
        ? (inSentence.get(sentenceOf[figure.from] ?? 0) ?? []).filter(({ scale }) => scale !== 1)
        : []),
    ];
    const borrowed = usages.map(({ kind, unit, scale }) => ({
      ...bare,
      kind,
      unit,
      value: bare.value * scale,
    }));
    return { ...figure, readings: [...figure.readings, ...borrowed] };
  });
}

function usagesOf(found: readonly FoundFigure[]): Usage[] {
  const usages = found.flatMap(({ readings, number }) =>
    number === undefined
      ? []
      : readings.filter(isQuantity).flatMap(({ kind, unit, value }) => {
          const scale = scaleOf(value, number);
          return scale > 1
            ? [
                { kind, unit, scale },
                { kind, unit, scale: 1 },
              ]
            : [{ kind, unit, scale }];
        }),
  );
  const telling = usages.filter(
    ({ kind, unit, scale }) => kind !== 'number' || unit !== undefined || scale !== 1,
  );
  return [...new Map(telling.map((usage) => [Object.values(usage).join(' '), usage])).values()];
}

/** By how much the digits of a number are multiplied: a million in `34 million`, a thousand in `2 km`. */
function scaleOf(value: number, { value: read, magnitude }: ParsedNumber): number {
  const mantissa = read / magnitude;
  return mantissa === 0 ? 1 : Number((value / mantissa).toPrecision(6));
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
