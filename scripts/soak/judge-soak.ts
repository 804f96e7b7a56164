import { median } from '../bench/measuring/median.ts';

/** What was held at one moment, in bytes. */
export interface SoakSample {
  /** How many sheets had been printed. */
  readonly sheets: number;
  readonly own: number;
  readonly descendants: number;
}

export interface SoakVerdict {
  readonly who: 'program' | 'browser';
  /** Medians of the quarters, by sheets; in bytes. */
  readonly quarters: readonly number[];
  /** The last quarter by the second. */
  readonly growth: number;
  readonly isFlat: boolean;
}

/** How much more than in the second quarter may be held in the last. */
const MOST_GROWTH = 1.2;

const HELD = [
  { who: 'program', of: 'own' },
  { who: 'browser', of: 'descendants' },
] as const;

/**
 * Whether memory grew with the sheets that were printed. The first quarter does not count: caches fill. What there are
 * no figures of is not flat.
 */
export function judgeSoak(samples: readonly SoakSample[]): readonly SoakVerdict[] {
  const most = Math.max(...samples.map(({ sheets }) => sheets));
  return HELD.map(({ who, of }) => {
    const quarters = [0, 1, 2, 3].map((quarter) =>
      median(
        samples
          .filter(({ sheets }) => Math.min(3, Math.floor((4 * sheets) / most)) === quarter)
          .map((sample) => sample[of]),
      ),
    );
    const growth = (quarters[3] ?? NaN) / (quarters[1] ?? NaN);
    return { who, quarters, growth, isFlat: growth <= MOST_GROWTH };
  });
}
