import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Place, Problem } from './problem.ts';

/** What an author wrote is shown in messages, and may be of any length and hold half a letter. */
const LONGEST = 4000;

/** A problem with the severity that the catalogue gives its code. */
export function createProblem(
  code: ProblemCode,
  place: Place,
  text: { message: string; hint?: string | undefined },
): Problem {
  return {
    code,
    severity: catalogue[code].severity,
    message: shorten(text.message),
    ...(text.hint === undefined ? {} : { hint: shorten(text.hint) }),
    place,
  };
}

function shorten(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return short.toWellFormed();
}
