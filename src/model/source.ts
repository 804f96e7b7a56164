import type { Place } from '../problems/problem.ts';

/** Where a value stands in a parsed file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A file that an author wrote, able to say where each of its values stands. */
export interface Source {
  readonly file: string;
  /** The place of the value at `path`, or of its key; of the nearest enclosing value if there is none. */
  readonly locate: (path: Path, what?: 'key' | 'value') => Place;
}

/** A value an author wrote, and where: `path` leads to it from the root of `source`. */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  readonly source: Source;
  readonly path: Path;
}
