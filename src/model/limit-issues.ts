import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Mistakes of one value that are told by themselves: more than anyone has made by hand. */
const MOST_TOLD = 500;

/** The first of the mistakes, and how many others there are. Unknown keys are one issue for each block. */
export function limitIssues(issues: readonly Issue[]): {
  readonly told: readonly Issue[];
  readonly untold: number;
} {
  let left = MOST_TOLD;
  let untold = 0;
  const told = issues.flatMap((issue): Issue[] => {
    const count = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    const kept = Math.min(count, left);
    left -= kept;
    untold += count - kept;
    if (kept === 0) return [];
    return [
      issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, kept) } : issue,
    ];
  });
  return { told, untold };
}
