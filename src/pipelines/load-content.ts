import { resolve } from 'node:path';
import { parseContent } from '../content/parse-content.ts';
import { readContent, type ReadContent } from '../content/read-content.ts';
import type { WrittenContent } from '../model/library.ts';
import type { Outline } from '../model/outline.ts';
import type { Problem } from '../problems/problem.ts';
import { readTopics } from './read-topics.ts';

export interface LoadContentOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder that paths in problems are relative to. */
  readonly from: string;
  /** The overlay whose settings of rules are heeded when topics are checked at once. */
  readonly overlay?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many processors may be used; 1 if left out. */
  readonly processors?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A content folder as it was written, before any overlay is laid over it. */
export interface LoadedContent extends Pick<ReadContent, 'files' | 'pictures'> {
  readonly written: WrittenContent;
  readonly problems: readonly Problem[];
  /** What the rules of topics have found already, with the settings of this overlay's site.yaml. */
  readonly found: ReadonlyMap<Outline, readonly Problem[]>;
  readonly overlay: string | undefined;
}

/**
 * Reads a content folder, on several processors if it holds many outlines.
 * @throws Failure `content/…` when it cannot be read, `memory/exhausted`.
 */
export async function loadContent(options: LoadContentOptions): Promise<LoadedContent> {
  const { files, pictures, problems } = await readContent(
    resolve(options.from, options.content),
    options.from,
  );
  const topics = await readTopics(files, options);
  const parsed = parseContent(files, topics.outlines);
  return {
    files,
    pictures,
    written: parsed.content,
    problems: [...problems, ...parsed.problems],
    found: topics.found,
    overlay: options.overlay,
  };
}
