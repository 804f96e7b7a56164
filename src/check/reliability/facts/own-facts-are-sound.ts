import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { factFaults } from './fact-faults.ts';

/** Every fact that an outline writes in place has a unit, a period, and a status that agrees with its conflicts. */
export const ownFactsAreSound: TopicRule = ({ value, source }) =>
  value.facts.flatMap((fact, at) =>
    typeof fact === 'string'
      ? []
      : factFaults(fact).map(({ code, key, ...text }) =>
          createProblem(code, source.locate(['facts', at, key]), text),
        ),
  );
