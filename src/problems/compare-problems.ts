import type { Problem } from './problem.ts';

/** Sorts problems as a reader meets them: by file, line, column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareTexts(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
