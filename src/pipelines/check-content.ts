import type { Problem } from '../problems/problem.ts';
import { chooseTopics } from './choose-topics.ts';
import { loadContent } from './load-content.ts';
import { layLibrary } from './load-library.ts';

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

export interface CheckOutcome {
  readonly problems: readonly Problem[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly topics: number };
  /** The text of each file that a problem names, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Every problem of the content, in one run, without rendering: of the base, or with one overlay laid over it, or, if
 * none is named, of each overlay too.
 * @throws Failure as `loadLibrary`, and `usage/unknown-topic`.
 */
export async function checkContent(options: CheckOptions): Promise<CheckOutcome> {
  const content = await loadContent(options);
  const base = layLibrary(content, options);
  const layers = options.overlay === undefined ? base.overlays : [];
  const layered = layers.map((overlay) => layLibrary(content, { ...options, overlay }));
  const topics = chooseTopics(options.topics, base.written);
  const chosen = unique([base, ...layered].flatMap(({ problems }) => problems)).filter(
    ({ place }) => options.topics.length === 0 || !isOfOtherTopic(place.file, topics),
  );
  const errors = chosen.filter(({ severity }) => severity === 'error').length;
  return {
    problems: chosen,
    summary: { errors, warnings: chosen.length - errors, topics: topics.length },
    texts: base.texts,
  };
}

function isOfOtherTopic(file: string, topics: readonly string[]): boolean {
  const [, topic] = /(?:^|\/)outlines\/([^/]+)\.yaml$/.exec(file) ?? [];
  return topic !== undefined && !topics.includes(topic);
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
