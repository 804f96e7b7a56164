import {
  isQuantity,
  type Figure,
  type QuantityReading,
  type Reading,
} from '../../language/figures/figure.ts';
import type { Passage } from './passage.ts';

const MOST_SHOWN = 3;

/** What the passages have of the same kind as a figure, the most alike first, as it is written there with its place. */
export function nearestFigures(figure: Figure, passages: readonly Passage[]): readonly string[] {
  const alike = passages.flatMap(({ label, figures }) =>
    figures.flatMap((there) => {
      const distance = distanceOf(figure, there);
      return distance === undefined ? [] : [{ said: `“${there.text}” (\`${label}\`)`, distance }];
    }),
  );
  const nearest = alike.toSorted((a, b) => a.distance - b.distance).map(({ said }) => said);
  return [...new Set(nearest)].slice(0, MOST_SHOWN);
}

function distanceOf(a: Figure, b: Figure): number | undefined {
  const distances = a.readings.flatMap((one) =>
    b.readings.flatMap((other) => between(one, other) ?? []),
  );
  return distances.length === 0 ? undefined : Math.min(...distances);
}

/** How far two readings of one kind are apart; quantities by their ratio, dates by what differs. */
function between(a: Reading, b: Reading): number | undefined {
  if (isQuantity(a) && isQuantity(b)) {
    if (a.kind !== b.kind) return undefined;
    if (a.value !== b.value && digitsOf(a) === digitsOf(b)) return 0.01;
    const unit = a.unit === b.unit ? 0 : 1;
    return unit + Math.abs(Math.log((Math.abs(a.value) + 1e-9) / (Math.abs(b.value) + 1e-9)));
  }
  if (a.kind !== 'date' || b.kind !== 'date') return a.kind === b.kind ? 1 : undefined;
  return [a.year !== b.year, a.month !== b.month, a.day !== b.day].filter(Boolean).length;
}

/** The digits that mean something, as `33` of 33 million and of 3.3 billion: the same with another scale are most telling. */
function digitsOf({ value }: QuantityReading): string {
  return Math.abs(value)
    .toPrecision(6)
    .replace('.', '')
    .replace(/e.*$/, '')
    .replace(/^0+|0+$/g, '');
}
