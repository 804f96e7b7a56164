import { parseEvidence } from '../../../model/evidence.ts';
import type { FactStatus } from '../../../model/fact.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { findFact } from '../follow-evidence.ts';

const UNCERTAIN: readonly FactStatus[] = ['unverified', 'disputed', 'outdated'];

/** The answer of an MCQ does not rest on nothing but facts that are unverified, disputed or outdated. */
export const answersAreCertain: TopicRule = ({ value, source }, { library }) =>
  value.mcqs.flatMap(({ id, evidence }, at) => {
    const facts = evidence.map((reference) => {
      const parsed = parseEvidence(reference);
      return parsed?.kind === 'fact'
        ? findFact(parsed.fact, { library, outline: value })
        : undefined;
    });
    const doubtful = facts.filter((fact) => fact !== undefined && UNCERTAIN.includes(fact.status));
    if (facts.length === 0 || doubtful.length < facts.length) return [];
    const named = doubtful.map((fact) => `\`${fact?.id}\` (${fact?.status})`).join(', ');
    return [
      createProblem('mcq/unverified-fact', source.locate(['mcqs', at, 'evidence']), {
        message: `The answer of the MCQ \`${id}\` rests only on what is not settled: ${named}.`,
        hint: 'Ask for what is settled, or cite the paragraph that settles the answer.',
      }),
    ];
  });
