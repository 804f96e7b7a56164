import { filesIn } from '../../content/content-files.ts';
import type { HeldFile } from '../../content/read-kept.ts';
import type { Problem } from '../../problems/problem.ts';
import type { BuildOptions } from '../build-options.ts';
import type { KnownProblems, LoadedContent } from '../load-content.ts';
import type { LoadedLibrary } from '../load-library.ts';
import { sharedOf } from '../read-topics.ts';
import { isProblem } from './is-problem.ts';
import { sumOf } from './sum-of.ts';
import type { Survey } from './survey-build.ts';

/** What rules found in what topics share, and in outlines that have not changed, nor what they are held against. */
export interface KnownFindings {
  /** Outlines by their path inside the content folder. */
  readonly known: KnownProblems;
  /** Keeps what was found now, where that was not known. */
  readonly keep: (written: LoadedContent['written'], loaded: LoadedLibrary) => Promise<void>;
}

/** A path, the sum of the outline there, and what was found in it; of what topics share neither path nor sum. */
type Row = readonly [path: string, sum: string, found: readonly Problem[]];

const SHARED = '';

/** What was found by a check of the same program, on the same day, against the same shared content. */
export async function findFindings(
  { content, program, records }: Survey,
  options: Pick<BuildOptions, 'cache' | 'overlay' | 'today'>,
): Promise<KnownFindings> {
  const { today, overlay = '' } = options;
  const outlines = filesIn(content.files, 'outlines');
  const setting = sumOf([program, today, overlay, ...sharedOf(content.files).flatMap(partsOf)]);
  const names = ['findings', setting];
  const found = options.cache === false ? undefined : await records.find(names);
  const rows = new Map(
    (Array.isArray(found) ? found : []).filter(isRow).map((row) => [row[0], row]),
  );
  const shared = rows.get(SHARED)?.[2];
  const known = new Map<string, readonly Problem[]>();
  const sums = new Map(outlines.map((file) => [file.path, sumOf(partsOf(file))]));
  for (const [path, sum] of sums) {
    const row = rows.get(path);
    if (row?.[1] === sum) known.set(path, row[2]);
  }
  return {
    known: { shared, outlines: known },
    keep: async (written, { library, found: all }) => {
      const kept = written.outlines.flatMap(({ id, source }): Row[] => {
        const path = `outlines/${id}.yaml`;
        const topic = library.topics.get(id);
        // One with an overlay laid over it is another outline.
        const problems = topic?.source === source ? all.topics.get(source) : known.get(path);
        const sum = sums.get(path);
        return problems === undefined || sum === undefined ? [] : [[path, sum, problems]];
      });
      if (all.shared !== undefined) kept.push([SHARED, '', all.shared]);
      const before = known.size + (shared === undefined ? 0 : 1);
      if (kept.length > before || rows.size > kept.length) await records.keep(names, kept);
    },
  };
}

/** Problems name files as people see them, so that is part of it. */
function partsOf({ path, file, kept }: HeldFile): string[] {
  return [path, file, kept.sum];
}

function isRow(row: unknown): row is Row {
  const [path, sum, found] = (Array.isArray(row) ? row : []) as unknown[];
  return (
    typeof path === 'string' &&
    typeof sum === 'string' &&
    Array.isArray(found) &&
    found.every(isProblem)
  );
}
