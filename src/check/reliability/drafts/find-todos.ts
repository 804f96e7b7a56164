import type { Outline } from '../../../model/outline.ts';
import type { Path } from '../../../model/source.ts';

/** Keys whose values are not texts for a reader. */
const NO_TEXTS: ReadonlySet<string> = new Set(['id', 'evidence', 'draft', 'rules']);

const TODO = /(?<![\p{L}\p{N}_-])TODO(?![\p{L}\p{N}_-])/u;

/** Where the texts of an outline stand that somebody has yet to write: those that say `TODO`. */
export function findTodos(outline: Outline): Path[] {
  const found: Path[] = [];
  findIn(outline, [], found);
  return found;
}

/** Adds the places within what stands at a place, which is the same again at the end. */
function findIn(value: unknown, place: (string | number)[], found: Path[]): void {
  if (typeof value === 'string') {
    if (value.includes('TODO') && TODO.test(value)) found.push([...place]);
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => {
      findAt(item, at, { place, found });
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (NO_TEXTS.has(key)) continue;
      findAt((value as Readonly<Record<string, unknown>>)[key], key, { place, found });
    }
  }
}

function findAt(
  value: unknown,
  step: string | number,
  { place, found }: { place: (string | number)[]; found: Path[] },
): void {
  place.push(step);
  findIn(value, place, found);
  place.pop();
}
