import type { DraftSource } from '../../draft.ts';
import type { Amount } from './read-amount.ts';

/** What one sentence says in one figure, before facts of several sentences are laid together. */
export interface Measurement {
  readonly text: string;
  readonly amount: Amount;
  /** With what is counted. */
  readonly unit: string;
  readonly period: string | undefined;
  /** Words for a time that only the article’s own day can place: “last year”. */
  readonly relative: string | undefined;
  readonly who: string | undefined;
  /** The “he” or “they” who says so where nobody is named. */
  readonly pronoun: string | undefined;
  /** A time that the sentence before gives, where this one gives none. */
  readonly earlier: string | undefined;
  readonly source: DraftSource;
}
