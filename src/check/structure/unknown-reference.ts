import { createProblem } from '../../problems/create-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { didYouMean } from '../../problems/suggest.ts';

/** What was named, and what could have been meant. */
interface Named {
  readonly what: string;
  readonly id: string;
  readonly known: Iterable<string>;
  readonly broken?: ReadonlySet<string>;
}

/** A reference to something that is not there, with the nearest that is; or that is there but broken. */
export function unknownReference(
  code: Problem['code'],
  place: Problem['place'],
  { what, id, known, broken }: Named,
): Problem {
  if (broken?.has(id) === true) {
    return createProblem(code, place, {
      message: `The ${what} \`${id}\` has errors of its own, so it cannot be used.`,
      hint: 'Mend it first; they are listed with its file.',
    });
  }
  return createProblem(code, place, {
    message: `There is no ${what} \`${id}\`.`,
    hint: didYouMean(id, known),
  });
}
