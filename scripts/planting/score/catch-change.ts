import type { Library } from '../../../src/model/library.ts';
import type { Path, Source } from '../../../src/model/source.ts';
import type { Place, Problem } from '../../../src/problems/problem.ts';
import type { PlantedChange } from '../planted-change.ts';
import { valueAt, withValueAt } from '../targets/value-at.ts';

export interface Verdict {
  readonly change: PlantedChange;
  /** Where a problem of grounding appeared that was not there before; nowhere if it was missed. */
  readonly caught: 'at the claim' | 'elsewhere' | 'nowhere';
  /** What was said of it. */
  readonly said: readonly string[];
}

export interface Catcher {
  readonly catchChange: (change: PlantedChange) => Verdict;
}

/** The problems that a library has because its sources do not say what it says. */
export type Check = (library: Library) => readonly Problem[];

/**
 * Tries changes on a library one by one. Only the topic that is changed is checked, or the fact; and if nothing is said
 * of the fact itself, the topics that use it.
 */
export function createCatcher(library: Library, check: Check): Catcher {
  const before = new Map<string, readonly Problem[]>();
  const newProblems = (change: PlantedChange, scope: Library): Problem[] => {
    const name = [...scope.topics.keys(), '/', ...scope.facts.keys()].join(' ');
    const old = before.get(name) ?? check(scope);
    before.set(name, old);
    return without(check(withChange(scope, change)), old);
  };
  return {
    catchChange: (change) => {
      const scopes = change.owner.kind === 'topic' ? [topicAlone] : [factAlone, factInUse];
      for (const scope of scopes) {
        const found = newProblems(change, scope(library, change.owner.id));
        if (found.length > 0) return toVerdict(change, found, library);
      }
      return { change, caught: 'nowhere', said: [] };
    },
  };
}

function topicAlone(library: Library, id: string): Library {
  const topic = library.topics.get(id);
  return {
    ...library,
    topics: new Map(topic === undefined ? [] : [[id, topic]]),
    entries: [],
  };
}

function factAlone(library: Library, id: string): Library {
  const fact = library.facts.get(id);
  return {
    ...library,
    topics: new Map(),
    facts: new Map(fact === undefined ? [] : [[id, fact]]),
    entries: [],
  };
}

function factInUse(library: Library, id: string): Library {
  const users = [...library.topics].filter(([, { value }]) => JSON.stringify(value).includes(id));
  return { ...library, topics: new Map(users), entries: [] };
}

function withChange(library: Library, { owner, path, after }: PlantedChange): Library {
  if (owner.kind === 'topic') {
    return { ...library, topics: changeEntry(library.topics, owner.id, { path, after }) };
  }
  return { ...library, facts: changeEntry(library.facts, owner.id, { path, after }) };
}

function changeEntry<E extends { readonly value: unknown }>(
  entries: ReadonlyMap<string, E>,
  id: string,
  { path, after }: { path: Path; after: unknown },
): ReadonlyMap<string, E> {
  const entry = entries.get(id);
  if (entry === undefined) return entries;
  return new Map(entries).set(id, { ...entry, value: withValueAt(entry.value, path, after) });
}

/** Problems that are more often in the one list than in the other: by code, message and place. */
function without(problems: readonly Problem[], old: readonly Problem[]): Problem[] {
  const left = Map.groupBy(old, keyOf);
  return problems.filter(
    (problem) => left.get(keyOf(problem))?.length === undefined || !take(problem),
  );

  function take(problem: Problem): boolean {
    const same = left.get(keyOf(problem)) ?? [];
    left.set(keyOf(problem), same.slice(1));
    return same.length > 0;
  }
}

function keyOf({ code, message, place }: Problem): string {
  return [code, placeKey(place), message].join(' ');
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function toVerdict(change: PlantedChange, found: readonly Problem[], library: Library): Verdict {
  const { owner, claim } = change;
  const entry = (owner.kind === 'topic' ? library.topics : library.facts).get(owner.id);
  const inside = new Set(
    entry === undefined
      ? []
      : placesIn(entry.source, [...entry.path, ...claim], valueAt(entry.value, claim)),
  );
  const isAtClaim = found.some(({ place }) => inside.has(placeKey(place)));
  return {
    change,
    caught: isAtClaim ? 'at the claim' : 'elsewhere',
    said: found.map(({ code, message }) => `${code}: ${message}`),
  };
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
