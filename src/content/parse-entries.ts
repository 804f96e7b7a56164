import type { z } from 'zod';
import { checkShape } from '../model/check-shape.ts';
import type { Entry, Source } from '../model/source.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { SourceFile } from '../model/source-file.ts';

/** The sound entries of a file that holds a list, the problems of the others, and the ids of those. */
export interface ParsedEntries<T> {
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly Problem[];
  readonly broken: readonly string[];
}

/** A file that is a list of items with ids: each is checked by itself, so that one mistake costs one item. */
export function parseEntries<S extends z.ZodType<{ readonly id: string }>>(
  file: SourceFile,
  schema: S,
): ParsedEntries<z.output<S>> {
  const parsed = parseYaml(file.text, { file: file.file });
  if (parsed.value === undefined) return { entries: [], problems: parsed.problems, broken: [] };
  const { data, source } = parsed.value;
  if (!Array.isArray(data)) {
    const message = 'The file must be a list: each item begins with `- id: …`.';
    const isEmpty = typeof data === 'object' && data !== null && Object.keys(data).length === 0;
    return {
      entries: [],
      problems: isEmpty ? [] : [createProblem('schema/type', source.locate([]), { message })],
      broken: [],
    };
  }
  const checked = (data as readonly unknown[]).map((item, at) => ({
    item,
    at,
    ...checkShape(schema, item, within(source, at)),
  }));
  return {
    entries: checked.flatMap(({ value, at }) =>
      value === undefined ? [] : [{ id: value.id, value, source, path: [at] }],
    ),
    problems: checked.flatMap(({ problems }) => problems),
    broken: checked.flatMap(({ value, item }) => (value === undefined ? idOf(item) : [])),
  };
}

/** A source seen from one of its list items. */
function within(source: Source, at: number): Source {
  return { file: source.file, locate: (path, what) => source.locate([at, ...path], what) };
}

function idOf(item: unknown): string[] {
  const id: unknown =
    typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? [id] : [];
}
