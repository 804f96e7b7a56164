import type { Place, Problem } from '../../src/problems/problem.ts';

/** A problem, of which a test says what matters to it. */
export function aProblem({
  place,
  ...parts
}: Partial<Omit<Problem, 'place'>> & { readonly place?: Partial<Place> } = {}): Problem {
  return {
    code: 'schema/missing',
    severity: 'error',
    message: '`title` is missing.',
    ...parts,
    place: { file: 'content/outlines/canals.yaml', line: 1, column: 1, ...place },
  };
}
