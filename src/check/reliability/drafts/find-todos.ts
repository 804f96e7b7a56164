import type { Outline } from '../../../model/outline.ts';
import type { Path } from '../../../model/source.ts';

/** Keys whose values are not texts for a reader. */
const NO_TEXTS: ReadonlySet<string> = new Set(['id', 'evidence', 'draft', 'rules']);

const TODO = /(?<![\p{L}\p{N}_-])TODO(?![\p{L}\p{N}_-])/u;

/** Where the texts of an outline stand that somebody has yet to write: those that say `TODO`. */
export function findTodos(outline: Outline): Path[] {
  return todosIn(outline, []);
}

function todosIn(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return TODO.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => todosIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_TEXTS.has(key) ? [] : todosIn(inner, [...path, key]),
  );
}
