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
 * MAF, in “$4.5 billion, then 108 million” both are dollars. So a bare number may be read in every measure of its text too.
 * @param isPercent whether the text counts by the hundred in other words.
 */
export function borrowUnits(
  found: readonly FoundFigure[],
  isPercent: boolean,
): readonly FoundFigure[] {
  const usages = usagesOf(found);
  if (isPercent) usages.push({ kind: 'percent', unit: undefined, scale: 1 });
  if (usages.length === 0) return found;
  return found.map((figure) => {
    const bare = figure.number === undefined ? undefined : bareReading(figure);
    if (bare === undefined) return figure;
    const isScaled = figure.number?.magnitude !== 1;
    const borrowed = usages
      .filter(
        ({ scale, unit, kind }) =>
          !isScaled || scale > 1 || unit !== undefined || kind !== 'number',
      )
      .map(({ kind, unit, scale }) => ({
        ...bare,
        kind,
        unit,
        value: isScaled ? bare.value : bare.value * scale,
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
function bareReading({ readings }: FoundFigure): QuantityReading | undefined {
  const quantities = readings.filter(isQuantity);
  const [first] = quantities;
  return quantities.length === 1 && first?.kind === 'number' && first.unit === undefined
    ? first
    : undefined;
}
