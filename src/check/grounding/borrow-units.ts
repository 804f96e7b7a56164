import type { Found } from './extract-figures.ts';
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
export function borrowUnits(found: readonly Found[], isPercent: boolean): readonly Found[] {
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

function usagesOf(found: readonly Found[]): Usage[] {
  const usages = new Map<string, Usage>();
  for (const { readings, number } of found) {
    for (const { kind, unit, value } of number === undefined ? [] : readings.filter(isQuantity)) {
      const mantissa = (number?.value ?? 1) / (number?.magnitude ?? 1);
      const scale = mantissa === 0 ? 1 : Number((value / mantissa).toPrecision(6));
      if (kind === 'number' && unit === undefined && scale === 1) continue;
      usages.set(`${kind} ${unit ?? ''} ${scale}`, { kind, unit, scale });
      if (scale > 1) usages.set(`${kind} ${unit ?? ''} 1`, { kind, unit, scale: 1 });
    }
  }
  return [...usages.values()].filter(
    ({ kind, unit, scale }) => kind !== 'number' || unit !== undefined || scale !== 1,
  );
}

/** The reading of a number that says nothing of what it measures. */
function bareReading({ readings }: Found): QuantityReading | undefined {
  const quantities = readings.filter(isQuantity);
  const [first] = quantities;
  return quantities.length === 1 && first?.kind === 'number' && first.unit === undefined
    ? first
    : undefined;
}
