import type { Reading } from './figure.ts';
import type { ParsedNumber } from './parse-number.ts';

/** A figure by the tokens that it spans, `to` excluded, before its text is cut out. */
export interface FoundFigure {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  readonly number?: ParsedNumber;
  /** As of `Figure`. */
  readonly isSoft?: boolean;
}
