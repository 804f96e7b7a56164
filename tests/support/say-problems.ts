import type { Problem } from '../../src/problems/problem.ts';

/** A problem in words, `file:line:column severity code: message`, its hint on a line of its own. */
export function sayProblem({ place, severity, code, message, hint }: Problem): string {
  const { file, line, column } = place;
  const said = `${file}:${line}:${column} ${severity} ${code}: ${message}`;
  return hint === undefined ? said : `${said}\n  ${hint}`;
}

/** Which rule was broken where, for tests that do not care about the words. */
export function codesAndPlaces(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) => `${code} at ${place.file}`);
}

/** Where in a file each problem was found, for tests that care about lines. */
export function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}
