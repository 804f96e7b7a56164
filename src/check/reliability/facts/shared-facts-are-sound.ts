import { createProblem } from '../../../problems/create-problem.ts';
import type { SharedRule } from '../../rule.ts';
import { factFaults } from './fact-faults.ts';

/** Every fact of the shared library has evidence, a unit, a period, and a status that agrees with its conflicts. */
export const sharedFactsAreSound: SharedRule = (library) =>
  [...library.facts.values()].flatMap(({ id, value, source, path }) => [
    ...(value.evidence.length > 0 || value.status === 'unverified'
      ? []
      : [
          createProblem('evidence/none', source.locate([...path, 'id']), {
            message: `The fact \`${id}\` is marked ${value.status}, but has no evidence.`,
            hint: 'Name in `evidence` where it was seen, or mark it `unverified`.',
          }),
        ]),
    ...factFaults(value).map(({ code, key, ...text }) =>
      createProblem(code, source.locate([...path, key]), text),
    ),
  ]);
