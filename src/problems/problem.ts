import type { ProblemCode } from './catalogue.ts';
import type { Severity } from './severity.ts';

/** A place in a file that an author wrote. Line and column start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in what an author wrote: what, where, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly place: Place;
}

/** A value when nothing stands in its way, and every problem found on the way to it. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}
