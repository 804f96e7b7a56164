import type { Article } from '../../src/model/article.ts';
import type { Exam, Profile } from '../../src/model/exams.ts';
import type { Fact } from '../../src/model/fact.ts';
import { briefOf } from '../../src/model/brief-of.ts';
import type { Library, Topic } from '../../src/model/library.ts';
import type { Outline } from '../../src/model/outline.ts';
import type { PastQuestion } from '../../src/model/past-question.ts';
import type { Site } from '../../src/model/site.ts';
import type { Entry } from '../../src/model/source.ts';
import { writtenReferences } from '../../src/model/written-references.ts';
import { aSource } from './a-source.ts';

/** What a test says of a library; the rest is empty. */
export interface LibraryParts {
  readonly site?: Partial<Site>;
  readonly articles?: readonly Article[];
  readonly facts?: readonly Fact[];
  readonly questions?: readonly PastQuestion[];
  readonly profiles?: readonly Profile[];
  /** Names by id: `{ 'css/current-affairs': 'Current Affairs' }`. */
  readonly papers?: Readonly<Record<string, string>>;
  readonly topics?: Readonly<Record<string, Outline>>;
  readonly broken?: readonly string[];
  readonly brokenTopics?: readonly string[];
  /** References that overlays write; those of the topics are added. */
  readonly cited?: readonly string[];
  /** When each exam is set, by its id. */
  readonly sittings?: Readonly<Record<string, Exam['sittings']>>;
}

/** A library assembled by hand. Its places are those of `aSource`: `topic.yaml causes.0`, `facts.yaml 2.id`. */
export function aLibrary(parts: LibraryParts = {}): Library {
  const facts = entriesOf('facts.yaml', parts.facts ?? []);
  const questions = entriesOf('questions.yaml', parts.questions ?? []);
  const profiles = entriesOf('exams.yaml', parts.profiles ?? [], ['profiles']);
  const papers = papersOf(parts.papers ?? {}, parts.sittings ?? {});
  const outlines = Object.values(parts.topics ?? {});
  return {
    site: {
      name: 'Revision sheets',
      language: 'en',
      colours: { accent: '#7a1f2b' },
      ...parts.site,
    },
    articles: byId(parts.articles ?? []),
    facts: byId(facts),
    questions: byId(questions),
    papers: byId(papers),
    profiles: byId(profiles),
    topics: byId(Object.entries(parts.topics ?? {}).map(([id, outline]) => aTopic(outline, id))),
    briefs: new Map(
      Object.entries(parts.topics ?? {}).map(([id, outline]) => [id, briefOf(outline)]),
    ),
    entries: [...facts, ...questions, ...papers, ...profiles],
    cited: new Set([...(parts.cited ?? []), ...citedBy(outlines)]),
    broken: new Set(parts.broken),
    brokenTopics: new Set(parts.brokenTopics),
  };
}

/** An outline as a topic of a library. */
export function aTopic(outline: Outline, id = 'topic'): Topic {
  return { id, value: outline, source: aSource(`${id}.yaml`), path: [] };
}

function entriesOf<T extends { readonly id: string }>(
  file: string,
  values: readonly T[],
  above: readonly string[] = [],
): Entry<T>[] {
  return values.map((value, at) => ({
    id: value.id,
    value,
    source: aSource(file),
    path: [...above, at],
  }));
}

function citedBy(outlines: readonly Outline[]): ReadonlySet<string> {
  return writtenReferences(
    outlines.map((data) => ({ id: 'topic', data, source: aSource('topic.yaml') })),
  );
}

function papersOf(
  names: Readonly<Record<string, string>>,
  sittings: NonNullable<LibraryParts['sittings']>,
) {
  return Object.entries(names).map(([id, name], at) => {
    const [examId = '', paperId = ''] = id.split('/');
    const paper = { id: paperId, name, confirmed: true, headings: [] };
    const exam: Exam = {
      id: examId,
      name: examId,
      commission: 'A commission',
      sittings: sittings[examId],
      papers: [paper],
    };
    return { id, value: paper, exam, source: aSource('exams.yaml'), path: ['exams', at] };
  });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
