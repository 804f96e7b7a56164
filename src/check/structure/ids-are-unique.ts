import { ITEM_LISTS } from '../../model/item-ids-of.ts';
import type { Library, SharedContent, Topic } from '../../model/library.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { createProblem } from '../../problems/create-problem.ts';
import type { LibraryRule, TopicRule } from '../rule.ts';

/** An id names one thing in an outline, across all its lists. */
export const idsAreUnique: TopicRule = (topic, { library }) => repeated(outlineIds(topic, library));

/** And one thing in the files that topics share, across all of them. */
export const sharedIdsAreUnique: LibraryRule = (library) => repeated(sharedIds(library));

interface Named {
  readonly id: string;
  readonly place: () => Place;
}

function sharedIds(library: Library): Named[] {
  return library.entries.map(({ id, source, path }) => ({
    id,
    place: () => source.locate([...path, 'id']),
  }));
}

function outlineIds({ value, source }: Topic, library: SharedContent): Named[] {
  const items = ITEM_LISTS.flatMap((list) =>
    value[list].map(({ id }, at): Named => ({ id, place: () => source.locate([list, at, 'id']) })),
  );
  const facts = value.facts.map((fact, at): Named =>
    typeof fact === 'string'
      ? { id: fact, place: () => source.locate(['facts', at]) }
      : { id: fact.id, place: () => source.locate(['facts', at, 'id']) },
  );
  const inPlace = value.facts.flatMap((fact) => (typeof fact === 'string' ? [] : [fact.id]));
  const shared = inPlace.flatMap((id): Named[] => {
    const entry = library.facts.get(id);
    return entry === undefined
      ? []
      : [{ id, place: () => entry.source.locate([...entry.path, 'id']) }];
  });
  return [...shared, ...items, ...facts];
}

function repeated(named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const earlier = first.get(item.id);
    if (earlier === undefined) {
      first.set(item.id, item);
      return [];
    }
    const { file, line } = earlier.place();
    return [
      createProblem('id/duplicate', item.place(), {
        message: `The id \`${item.id}\` is used twice.`,
        hint: `It first stands in ${file}, line ${line}. Rename one of the two.`,
      }),
    ];
  });
}
