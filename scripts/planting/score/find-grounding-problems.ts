import { checkLibrary } from '../../../src/check/check-library.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/problems/problem.ts';

/** Any day does: what a source says does not depend on it. */
const TODAY = '2026-11-22';

/** The problems of a library whose codes begin with `grounding/`: its sources do not say what it says. */
export function findGroundingProblems(library: Library): Problem[] {
  return checkLibrary(library, { today: TODAY }).filter(({ code }) =>
    code.startsWith('grounding/'),
  );
}
