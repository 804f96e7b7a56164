import { resolve } from 'node:path';
import type { Findings } from '../check/check-library.ts';
import { filesIn } from '../content/content-files.ts';
import { parseContent, parseShared } from '../content/parse-content.ts';
import { readContent, type ReadContent } from '../content/read-content.ts';
import type { WrittenContent } from '../model/library.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import { assembleLibrary } from '../model/assemble-library.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuildMemory } from './keep-builds.ts';
import { readFileCount, type FileCount } from './read-file-count.ts';
import { readTopics, startTopicThreads } from './read-topics.ts';

export interface LoadContentOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder that paths in problems are relative to. */
  readonly from: string;
  /** The overlay that is going to be laid over it, if one is. */
  readonly overlay?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many processors may be used; 1 if left out. */
  readonly processors?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it is only checked, and no sheets are made of it, for which outlines are packed and memory is spared. */
  readonly isOnlyChecked?: boolean | undefined;
  /** The content folder, if it has been read already. */
  readonly read?: ReadContent | undefined;
  readonly known?: KnownProblems | undefined;
  /** Outlines that were parsed by an earlier build of this process. */
  readonly shapes?: BuildMemory['shapes'] | undefined;
}

/** What rules found earlier, and would find again. */
export interface KnownProblems {
  /** In what topics share; undefined if that is not known. */
  readonly shared: readonly Problem[] | undefined;
  /** In outlines, by path. */
  readonly outlines: ReadonlyMap<string, readonly Problem[]>;
}

/** A content folder as it was written, before any overlay is laid over it. */
export interface LoadedContent extends Pick<ReadContent, 'files' | 'pictures'> {
  readonly written: WrittenContent;
  readonly problems: readonly Problem[];
  /** What rules have found already, set as `rules` says. */
  readonly found: Findings;
  readonly rules: RuleSettings;
}

/**
 * Reads a content folder, on several processors if it holds many outlines.
 * @throws Failure `content/…` when it cannot be read, `memory/exhausted`.
 */
export async function loadContent(options: LoadContentOptions): Promise<LoadedContent> {
  const folder = resolve(options.from, options.content);
  // Threads start before files are read, since they take as long for their start as files for their reading.
  const { processors, isOnlyChecked = false, known } = options;
  const count = options.read ? countOf(options.read) : await readFileCount(folder);
  const unknown = count.outlines - (known?.outlines.size ?? 0);
  await using threads = startTopicThreads(
    { ...count, outlines: unknown },
    { processors, isAlone: isOnlyChecked },
  );
  const { files, pictures, problems } = options.read ?? (await readContent(folder, options.from));
  const reading = readTopics(files, threads, {
    ...options,
    known: known?.outlines,
    isPacked: !isOnlyChecked,
  });
  const shared = parseShared(files);
  const topics = await reading;
  const parsed = parseContent(files, topics.outlines, shared);
  return {
    files,
    pictures,
    written: parsed.content,
    problems: [...problems, ...parsed.problems],
    found: { shared: known?.shared, topics: topics.found },
    rules: rulesOf(parsed.content, options.overlay),
  };
}

function countOf({ files }: ReadContent): FileCount {
  const countIn = (name: string): number => filesIn(files, name).length;
  return { outlines: countIn('outlines'), articles: countIn('articles') };
}

/** How site.yaml sets the rules, with an overlay's laid over it. */
function rulesOf(written: WrittenContent, name: string | undefined): RuleSettings {
  const overlay = written.overlays.find((candidate) => candidate.name === name);
  const { library } = assembleLibrary(
    { ...written, outlines: [], overlays: [] },
    overlay && { ...overlay, outlines: [] },
  );
  return library.site.rules ?? {};
}
