import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { assembleLibrary } from '../../src/model/assemble-library.ts';
import type { Library, Topic } from '../../src/model/library.ts';
import type { Problem } from '../../src/problems/problem.ts';

export const FIXTURES_FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The content in which every field is written once: a complete topic, and a minimal one. */
export async function readCompleteLibrary(): Promise<{
  library: Library;
  problems: readonly Problem[];
}> {
  const read = await readContent(join(FIXTURES_FOLDER, 'content/complete'), FIXTURES_FOLDER);
  const parsed = parseContent(read.files);
  const assembled = assembleLibrary(parsed.content);
  return {
    library: assembled.library,
    problems: [...read.problems, ...parsed.problems, ...assembled.problems],
  };
}

/** A topic of that library. */
export function topicOf(library: Library, id: string): Topic {
  const topic = library.topics.get(id);
  if (topic === undefined) throw new Error(`There is no topic ${id}.`);
  return topic;
}
