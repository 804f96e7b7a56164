/** A date as far as it is written: `2011`, `May 2011`, `2 May`, and so on. `fiscal` marks a fiscal year by its last year. */
export interface DateReading {
  readonly kind: 'date';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly fiscal?: boolean;
  /** Of a fiscal year that is written as two years, `2017-18`: only a fiscal year supports it. */
  readonly isSpan?: boolean;
  /** Of one of the two years of a fiscal year by itself: FY24 is not the one that 2024-25 speaks of. */
  readonly isOfSpan?: boolean;
}

/** Ten or a hundred years: `from` is the first of them. */
export interface EraReading {
  readonly kind: 'decade' | 'century';
  readonly from: number;
}

/** A number and what it counts. `digits` is how many of its digits mean something: 2 in 34, 340 and 0.34 alike. */
export interface QuantityReading {
  readonly kind: 'number' | 'money' | 'percent' | 'ordinal' | 'fraction';
  readonly value: number;
  readonly digits: number;
  /** Whether it shows that it is rounded: `34.2`, `34 million`. */
  readonly isRounded?: boolean;
  /** Whether it is a part of a magnitude in words, which is said of what is near it: “a third of a million”. */
  readonly isPart?: boolean;
  /** Whether a noun of its own follows, so that it is no sum of money and no share. */
  readonly isCounted?: boolean;
  /** Whether that noun follows at once and in the plural, so that no other measure is left out. */
  readonly isOfThings?: boolean;
  /** A measure (`month`, `km`) or a currency (`USD`). */
  readonly unit?: string | undefined;
}

export type Reading = DateReading | EraReading | QuantityReading;

/** Whether a figure is said to be about right, a lower bound or an upper one. */
export type Hedge = 'about' | 'over' | 'under';

/**
 * Something checkable that is written with digits or number words. It may be read in more than one way (`2000` is a
 * year and a number); one of them suffices.
 */
export interface Figure {
  /** As it is written. */
  readonly text: string;
  /** Where it begins and ends in the text that it was found in: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  readonly hedge?: Hedge | undefined;
  /** What it is counted by: `year` in “Rs 5 a year”. */
  readonly rate?: string | undefined;
  /** Whether it may support a claim but makes none: the number of a name (`F-16`), “half”, “a thousand”, “a quarter” that may be three months. */
  readonly isSoft: boolean;
}

/** Whether a reading is a number of something, not a time. */
export function isQuantity(reading: Reading): reading is QuantityReading {
  return reading.kind !== 'date' && reading.kind !== 'decade' && reading.kind !== 'century';
}
