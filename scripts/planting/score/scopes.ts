import type { Library, Topic } from '../../../src/model/library.ts';
import type { Path } from '../../../src/model/source.ts';
import type { PlantedChange } from '../planted-change.ts';
import { withValueAt } from '../targets/value-at.ts';

/** The library with one topic only, and the facts that it names. */
export function topicAlone(library: Library, id: string): Library {
  const topic = library.topics.get(id);
  if (topic === undefined) return library;
  const topics = [[id, topic]] as const;
  return { ...library, topics: new Map(topics), facts: factsNamedBy(library, topics), entries: [] };
}

function factsNamedBy(library: Library, topics: readonly (readonly [string, Topic])[]) {
  const written = JSON.stringify(topics.map(([, { value }]) => value));
  return new Map([...library.facts].filter(([fact]) => written.includes(fact)));
}

/** The library without topics: its facts by themselves. */
export function factsAlone(library: Library): Library {
  return { ...library, topics: new Map(), entries: [] };
}

/** The library with the topics that name a fact. */
export function factInUse(library: Library, id: string): Library {
  const users = [...library.topics].filter(([, { value }]) => JSON.stringify(value).includes(id));
  if (users.length === 0) return factsAlone(library);
  return { ...library, topics: new Map(users), facts: factsNamedBy(library, users), entries: [] };
}

/** The library with changes made; what they change is copied. */
export function withChanges(library: Library, changes: readonly PlantedChange[]): Library {
  return changes.reduce((changed, { owner, path, after }) => {
    return owner.kind === 'topic'
      ? { ...changed, topics: changeEntry(changed.topics, owner.id, { path, after }) }
      : { ...changed, facts: changeEntry(changed.facts, owner.id, { path, after }) };
  }, library);
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
