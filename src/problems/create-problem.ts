import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Place, Problem } from './problem.ts';

/** A problem with the severity that the catalogue gives its code. */
export function createProblem(
  code: ProblemCode,
  place: Place,
  text: { message: string; hint?: string | undefined },
): Problem {
  return {
    code,
    severity: catalogue[code].severity,
    message: text.message,
    ...(text.hint === undefined ? {} : { hint: text.hint }),
    place,
  };
}
