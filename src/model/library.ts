import type { Problem } from '../problems/problem.ts';
import type { Article } from './article.ts';
import type { Paper, Exam, Profile } from './exams.ts';
import type { Fact } from './fact.ts';
import type { Outline } from './outline.ts';
import type { PastQuestion } from './past-question.ts';
import type { TopicBrief } from './brief-of.ts';
import type { Site } from './site.ts';
import type { Entry, Source } from './source.ts';

/** A topic: an outline, with any overlay already laid over it. */
export type Topic = Entry<Outline>;

/** A paper of an exam; its id is `<exam>/<paper>`. */
export interface ExamPaper extends Entry<Paper> {
  readonly exam: Exam;
}

/** What all topics share, found by id. */
export interface SharedContent {
  readonly articles: ReadonlyMap<string, Article>;
  readonly facts: ReadonlyMap<string, Entry<Fact>>;
  readonly questions: ReadonlyMap<string, Entry<PastQuestion>>;
  readonly papers: ReadonlyMap<string, ExamPaper>;
  readonly profiles: ReadonlyMap<string, Entry<Profile>>;
  /** Ids of articles, facts and past questions that were written but have errors, so that a reference can say so. */
  readonly broken: ReadonlySet<string>;
}

/** All content, found by id. What has errors of its own is not in it, but for `topics` whose references are wrong. */
export interface Library extends SharedContent {
  readonly site: Site;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Of each of these topics what others ask about. */
  readonly briefs: ReadonlyMap<string, TopicBrief>;
  /** Every item written, more than once where an id is used more than once. */
  readonly entries: readonly Entry<unknown>[];
  /** Every reference that an outline or an overlay writes, laid over or not; facts that it lists as `fact:<id>`. */
  readonly cited: ReadonlySet<string>;
  /** Topics that were written but have errors. */
  readonly brokenTopics: ReadonlySet<string>;
}

/** An outline that may be kept in few bytes. */
export interface HeldOutline {
  readonly brief: TopicBrief;
  /** Gives the outline, from wherever it is kept. */
  readonly open: () => Outline;
}

/** What holding an outline against its schema gave. */
export interface CheckedShape {
  /** Undefined if it has not the shape. */
  readonly held: HeldOutline | undefined;
  readonly problems: readonly Problem[];
}

/** An outline as read: checked for shape only once overlays are laid over it. */
export interface WrittenOutline {
  readonly id: string;
  readonly data: unknown;
  readonly source: Source;
  /** What holding it against its schema gave, where that has been done already. */
  readonly checked?: CheckedShape;
  /** What `writtenReferences` finds in it, where that has been looked for already. */
  readonly cited?: readonly string[];
}

/** A tutor's layer, as read. */
export interface WrittenOverlay {
  readonly name: string;
  readonly site: WrittenOutline | undefined;
  readonly outlines: readonly WrittenOutline[];
  /** Outlines of it that are there but cannot be read as YAML. */
  readonly unreadable: readonly string[];
}

/** Everything read from a content folder, each item sound in itself. */
export interface WrittenContent {
  readonly site: WrittenOutline | undefined;
  readonly articles: readonly Article[];
  readonly facts: readonly Entry<Fact>[];
  readonly questions: readonly Entry<PastQuestion>[];
  readonly papers: readonly ExamPaper[];
  readonly profiles: readonly Entry<Profile>[];
  readonly outlines: readonly WrittenOutline[];
  readonly overlays: readonly WrittenOverlay[];
  /** Outlines that are there but cannot be read as YAML. */
  readonly unreadable: readonly string[];
  /** Ids of articles, facts and past questions that have errors. */
  readonly broken: ReadonlySet<string>;
}
