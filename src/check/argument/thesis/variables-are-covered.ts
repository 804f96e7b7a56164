import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';

/**
 * Every variable of the thesis is met by at least two causes or repercussions, as in the matrix of the essay plan.
 * Source: FPSC examiners’ report CE-2015, Essay: candidates wrote on one of two variables, so one column stayed empty.
 */
export const variablesAreCovered: TopicRule = (topic, { limitOf }) => {
  const { value, source } = topic;
  const variables = value.thesis?.variables ?? [];
  if (!argues(value) || variables.length === 0) return [];
  const points = [...value.causes, ...value.repercussions];
  if (points.every((point) => point.variables.length === 0)) return [nothingSaid(topic)];
  const least = limitOf('thesis/uncovered-variable', 'least');
  return variables.flatMap((variable, at) => {
    const count = points.filter((point) => point.variables.includes(variable)).length;
    if (count >= least) return [];
    return [
      createProblem('thesis/uncovered-variable', source.locate(['thesis', 'variables', at]), {
        message: sayCount(variable, { count, all: points.length, least }),
        hint: 'Add causes or repercussions that are about it, or name it in the `variables` of those that are.',
      }),
    ];
  });
};

function nothingSaid({ value, source }: Topic): Problem {
  const count = value.causes.length + value.repercussions.length;
  return createProblem('thesis/uncovered-variable', source.locate(['thesis', 'variables']), {
    message: `None of the ${count} causes and repercussions says which variable of the thesis it is about, so nothing shows that both are covered.`,
    hint: 'Give each point its `variables`, in the words of `thesis.variables`.',
  });
}

function sayCount(
  variable: string,
  { count, all, least }: { count: number; all: number; least: number },
): string {
  if (count === 0) {
    return `None of the ${all} causes and repercussions is about \`${variable}\`: an empty column, the failure that FPSC’s examiners described in 2015.`;
  }
  const are = count === 1 ? 'is' : 'are';
  return `Only ${count} of the ${all} causes and repercussions ${are} about \`${variable}\`; it needs at least ${least}.`;
}
