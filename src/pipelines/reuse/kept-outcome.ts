import type { Problem } from '../../problems/problem.ts';
import type { BuildOutcome } from '../build-options.ts';
import { isProblem } from './is-problem.ts';

/** What came of a build, beside what its manifest says. */
export interface KeptOutcome extends Pick<BuildOutcome, 'skipped' | 'warnings' | 'problems'> {
  /** Paths of the sheets of earlier builds that it left as they were. */
  readonly kept: readonly string[];
  /** Every outline written, sound or not. */
  readonly written: readonly string[];
  /** What the paths of its problems begin with. */
  readonly prefix: string;
}

/** What was kept, if it has the shape of such an outcome. */
export function readOutcome(found: unknown): KeptOutcome | undefined {
  const { skipped, warnings, problems, kept, written, prefix } = (found ?? {}) as KeptOutcome;
  const isSound =
    [skipped, warnings, kept, written, [prefix]].every(areTexts) &&
    Array.isArray(problems) &&
    problems.every(isProblem);
  return isSound ? { skipped, warnings, problems, kept, written, prefix } : undefined;
}

function areTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((text) => typeof text === 'string');
}

/**
 * Problems of a content folder that is now elsewhere; undefined if one of them speaks of where it was.
 * @param from what their paths begin with; @param to what they are to begin with.
 */
export function moveProblems(
  problems: readonly Problem[],
  from: string,
  to: string,
): readonly Problem[] | undefined {
  if (from === to) return problems;
  const moved: Problem[] = [];
  for (const problem of problems) {
    const { file } = problem.place;
    const speaks = from === '' || `${problem.message}\n${problem.hint ?? ''}`.includes(from);
    if (speaks || !file.startsWith(from)) return undefined;
    moved.push({ ...problem, place: { ...problem.place, file: to + file.slice(from.length) } });
  }
  return moved;
}
