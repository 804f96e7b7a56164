import { itemIdsOf } from '../../model/item-ids-of.ts';
import type { Library, SharedContent, Topic } from '../../model/library.ts';
import type { Path } from '../../model/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LibraryRule, SharedRule, TopicRule } from '../rule.ts';
import { unknownReference } from './unknown-reference.ts';

interface Reference {
  readonly code: Problem['code'];
  readonly what: string;
  readonly id: string | undefined;
  readonly path: Path;
  readonly known: ReadonlySet<string> | ReadonlyMap<string, unknown>;
}

/** Whatever else an outline names exists: papers, profiles, facts, past questions, items of its own. */
export const referencesExist: TopicRule = (topic, { library }) =>
  missing(topicReferences(topic, library), { library, entry: topic });

/** And so do the topics that it names as related. */
export const relatedTopicsExist: LibraryRule = (library) =>
  [...library.topics.values()].flatMap((topic) =>
    missing(relatedReferences(topic.id, library), { library, entry: topic }),
  );

/** And the papers that past questions and profiles name. */
export const sharedReferencesExist: SharedRule = (library) => [
  ...[...library.questions.values()].flatMap((entry) =>
    missing([paperReference(entry.value.paper, ['paper'], library)], { library, entry }),
  ),
  ...[...library.profiles.values()].flatMap((entry) =>
    missing([paperReference(entry.value.paper, ['paper'], library)], { library, entry }),
  ),
];

function missing(
  references: readonly Reference[],
  at: { library: SharedContent; entry: Pick<Topic, 'source' | 'path'> },
): Problem[] {
  return references.flatMap(({ code, what, id, path, known }) =>
    id === undefined || known.has(id)
      ? []
      : [
          unknownReference(code, at.entry.source.locate([...at.entry.path, ...path]), {
            what,
            id,
            known: known.keys(),
            broken: at.library.broken,
          }),
        ],
  );
}

function paperReference(id: string | undefined, path: Path, library: SharedContent): Reference {
  return { code: 'reference/unknown-paper', what: 'paper', id, path, known: library.papers };
}

/** A topic is not related to itself; one that has errors of its own is no error here, and is linked to once it is mended. */
function relatedTo(topic: string, id: string, library: Library): Reference['known'] {
  if (id === topic) return new Set();
  return library.brokenTopics.has(id) ? library.brokenTopics : library.topics;
}

function relatedReferences(topic: string, library: Library): Reference[] {
  const { related = [] } = library.briefs.get(topic) ?? {};
  return related.map((id, at) => ({
    code: 'reference/unknown-topic',
    what: 'other topic',
    id,
    path: ['related', at],
    known: relatedTo(topic, id, library),
  }));
}

function topicReferences(topic: Topic, library: SharedContent): Reference[] {
  const items = itemIdsOf(topic.value);
  return [...outlineReferences(topic, library, items), ...promptReferences(topic, library, items)];
}

type Items = ReturnType<typeof itemIdsOf>;

function outlineReferences({ value }: Topic, library: SharedContent, items: Items): Reference[] {
  return [
    ...value.exams.map(({ paper }, at) => paperReference(paper, ['exams', at, 'paper'], library)),
    ...value.facts.map((fact, at): Reference => ({
      code: 'reference/unknown-fact',
      what: 'fact',
      id: typeof fact === 'string' ? fact : undefined,
      path: ['facts', at],
      known: library.facts,
    })),
    ...value.way_forward.flatMap(({ addresses }, at) =>
      addresses.map((id, place): Reference => ({
        code: 'reference/unknown-item',
        what: 'cause, repercussion or other item',
        id,
        path: ['way_forward', at, 'addresses', place],
        known: items,
      })),
    ),
  ];
}

function promptReferences({ value }: Topic, library: SharedContent, items: Items): Reference[] {
  return value.prompts.flatMap((prompt, at): Reference[] => [
    {
      code: 'reference/unknown-question',
      what: 'past question',
      id: prompt.question,
      path: ['prompts', at, 'question'],
      known: library.questions,
    },
    {
      code: 'reference/unknown-profile',
      what: 'profile',
      id: prompt.profile,
      path: ['prompts', at, 'profile'],
      known: library.profiles,
    },
    ...(['use', 'skip'] as const).flatMap((key) =>
      prompt[key].map((id, place): Reference => ({
        code: 'reference/unknown-item',
        what: 'item',
        id,
        path: ['prompts', at, key, place],
        known: items,
      })),
    ),
  ]);
}
