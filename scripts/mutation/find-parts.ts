import { globSync } from 'node:fs';

/** Source files whose mutants are tried by the tests that mirror them. */
export interface Part {
  /** Its folder within `src/` and `tests/`. */
  readonly name: string;
  /** Paths of the files to change. */
  readonly mutate: readonly string[];
  /** The pattern of the tests to run. */
  readonly tests: string;
}

const FILES_OF: Readonly<Record<string, string>> = {
  model: '**/*',
  sheets: '**/*',
  render: '**/*',
  check: '*',
  'check/argument': '**/*',
  'check/grounding': '**/*',
  'check/reliability': '**/*',
  'check/structure': '**/*',
};

/**
 * The parts in which one of the paths lies, each with no more files than were named; all parts if none is. Throws for a
 * path with nothing to change.
 */
export function findParts(paths: readonly string[]): readonly Part[] {
  const parts = Object.entries(FILES_OF).map(([name, files]) => ({
    name,
    mutate: globSync(`src/${name}/${files}.ts`).sort(),
    tests: `tests/${name}/${files}.test.ts`,
  }));
  if (paths.length === 0) return parts;
  const stranger = paths.find((path) => !parts.some(({ mutate }) => mutate.some(isIn(path))));
  if (stranger !== undefined)
    throw new Error(
      `Nothing to change in ${stranger}: name files or folders of ${Object.keys(FILES_OF)
        .map((name) => `src/${name}`)
        .join(', ')}.`,
    );
  return parts.flatMap((part) => {
    const mutate = part.mutate.filter((file) => paths.some((path) => isIn(path)(file)));
    return mutate.length === 0 ? [] : [{ ...part, mutate }];
  });
}

function isIn(path: string): (file: string) => boolean {
  const wanted = path.replace(/\/$/, '');
  return (file) => file === wanted || file.startsWith(`${wanted}/`);
}
