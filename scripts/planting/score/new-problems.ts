import type { Library } from '../../../src/model/library.ts';
import type { Path, Source } from '../../../src/model/source.ts';
import type { Place, Problem } from '../../../src/problems/problem.ts';
import type { PlantedChange } from '../planted-change.ts';
import { valueAt } from '../targets/value-at.ts';

/** Problems that are more often in the one list than in the other: by code, message and place. */
export function newProblems(found: readonly Problem[], before: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return found.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

/** Those of the problems that are told at the claim of a change, or at something in it. */
export function problemsAtClaim(
  problems: readonly Problem[],
  { owner, claim }: PlantedChange,
  library: Library,
): Problem[] {
  const entry = (owner.kind === 'topic' ? library.topics : library.facts).get(owner.id);
  if (entry === undefined || problems.length === 0) return [];
  const inside = new Set(
    placesIn(entry.source, [...entry.path, ...claim], valueAt(entry.value, claim)),
  );
  return problems.filter(({ place }) => inside.has(placeKey(place)));
}

function keyOf({ code, message, place }: Problem): string {
  return [code, placeKey(place), message].join(' ');
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The places of a value, of its keys, and of all that stands in it. */
function placesIn(source: Source, path: Path, value: unknown): string[] {
  const own = [source.locate(path), source.locate(path, 'key')].map(placeKey);
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).flatMap(([key, part]) =>
    placesIn(source, [...path, Array.isArray(value) ? Number(key) : key], part),
  );
  return [...own, ...inner];
}
