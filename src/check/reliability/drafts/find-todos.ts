import type { Outline } from '../../../model/outline.ts';
import type { Path } from '../../../model/source.ts';

/** Keys whose values are not texts for a reader. */
const NO_TEXTS: ReadonlySet<string> = new Set(['id', 'evidence', 'draft', 'rules']);

const TODO = /(?<![\p{L}\p{N}_-])TODO(?![\p{L}\p{N}_-])/u;

/** Where the texts of an outline stand that somebody has yet to write: those that say `TODO`. */
export function findTodos(outline: Outline): Path[] {
  return todosIn(outline).map((path) => path.toReversed());
}

/** Paths from the text up, so that nothing is copied where nothing is found. */
function todosIn(value: unknown): (string | number)[][] {
  if (typeof value === 'string') return value.includes('TODO') && TODO.test(value) ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const found: (string | number)[][] = [];
  for (const key of Object.keys(value)) {
    if (NO_TEXTS.has(key)) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    for (const path of todosIn((value as Readonly<Record<string, unknown>>)[key]))
      found.push([...path, step]);
  }
  return found;
}
