import { scoreTopics, type TopicScore } from '../check/score-topics.ts';
import { compareProblems } from '../problems/compare-problems.ts';
import type { FileTexts } from '../problems/file-texts.ts';
import type { Problem } from '../problems/problem.ts';
import { chooseTopics } from './choose-topics.ts';
import { heedSignal } from './heed-signal.ts';
import { loadContent } from './load-content.ts';
import { layLibrary, type LoadedLibrary } from './load-library.ts';
import { textsOf } from './texts-of.ts';

export type { TopicScore } from '../check/score-topics.ts';

export interface CheckOptions {
  /** The content folder, relative to `from`. */
  readonly content: string;
  /** The folder that paths in problems are relative to: an absolute path. */
  readonly from: string;
  /** Only these; every topic if empty. */
  readonly topics: readonly string[];
  readonly overlay?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many processors may be used; 1 if left out. */
  readonly processors?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly topics: number;
  /**
   * A score for each topic, the worst first, by what stands in its outline and in overlays of it. What stands in files
   * that topics share (articles, facts, questions, exams, site) is counted above and in no topic's score.
   */
  readonly scores: readonly TopicScore[];
}

export interface CheckOutcome {
  readonly problems: readonly Problem[];
  readonly summary: CheckSummary;
  /** Of the files that problems name, for code frames. */
  readonly texts: FileTexts;
}

/**
 * Every problem of the content, in one run, without rendering: of the base, or with one overlay laid over it, or, if
 * none is named, of each overlay too.
 * @throws Failure as `loadLibrary`, and `usage/unknown-topic`; the signal's reason, once it is aborted.
 */
export async function checkContent(options: CheckOptions): Promise<CheckOutcome> {
  const content = await loadContent({ ...options, isOnlyChecked: true });
  const base = layLibrary(content, options);
  const loaded = [base];
  for (const overlay of options.overlay === undefined ? base.overlays : []) {
    await heedSignal(options.signal);
    loaded.push(layLibrary(content, { ...options, overlay }));
  }
  await heedSignal(options.signal);
  const known = [...new Set(loaded.flatMap(({ written }) => written))].sort();
  const topics = chooseTopics(options.topics, known);
  const topicOf = topicsByFile(loaded);
  const isAsked = (topic: string | undefined): boolean =>
    options.topics.length === 0 || topic === undefined || topics.includes(topic);
  const problems = unique(loaded.flatMap((library) => library.problems)).filter(({ place }) =>
    isAsked(topicOf(place.file)),
  );
  return {
    problems,
    summary: summarise(problems, { topics, topicOf, unread: unreadIn(loaded) }),
    texts: textsOf(content.files),
  };
}

type TopicOf = (file: string) => string | undefined;

/** The topic that a file is the outline of, or a layer over; undefined for a file that topics share. */
function topicsByFile(loaded: readonly LoadedLibrary[]): TopicOf {
  const layers = new Map(loaded.flatMap((library) => [...library.layers]));
  return (file) => layers.get(file) ?? /(?:^|\/)outlines\/([^/]+)\.yaml$/.exec(file)?.[1];
}

/** Topics whose outline could not be read, or has not the shape of one, in one layer or another. */
function unreadIn(loaded: readonly LoadedLibrary[]): ReadonlySet<string> {
  return new Set(loaded.flatMap(({ library }) => [...library.brokenTopics]));
}

function summarise(
  problems: readonly Problem[],
  {
    topics,
    topicOf,
    unread,
  }: { topics: readonly string[]; topicOf: TopicOf; unread: ReadonlySet<string> },
): CheckSummary {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const byTopic = Map.groupBy(problems, ({ place }) => topicOf(place.file));
  const own = new Map(topics.map((topic) => [topic, byTopic.get(topic) ?? []]));
  const scores = scoreTopics(own, unread);
  return { errors, warnings: problems.length - errors, topics: topics.length, scores };
}

/** Each problem once, though several layers show it, as a reader meets them. */
function unique(problems: readonly Problem[]): Problem[] {
  const found = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...found.values()].sort(compareProblems);
}
