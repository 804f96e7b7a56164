import { createProblem } from '../../../problems/create-problem.ts';
import { didYouMean } from '../../../problems/suggest.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';

/**
 * The variables of causes and repercussions are those of the thesis, in its words. That the thesis has none at all is told
 * once, and by another rule if the outline argues. Source: FPSC examiners’ report CE-2015, Essay.
 */
export const variablesAreKnown: TopicRule = ({ value, source }) => {
  const known = value.thesis?.variables ?? [];
  if (known.length === 0 && argues(value)) return [];
  const isKnown = new Set(known);
  const problems = (['causes', 'repercussions'] as const).flatMap((list) =>
    value[list].flatMap(({ variables }, at) =>
      variables.flatMap((variable, place) =>
        isKnown.has(variable)
          ? []
          : [
              createProblem(
                'thesis/unknown-variable',
                source.locate([list, at, 'variables', place]),
                {
                  message: `\`${variable}\` is no variable of the thesis, so the essay plan cannot show what it covers.`,
                  hint:
                    didYouMean(variable, known.slice(0, MOST_LISTED)) ??
                    (known.length === 0
                      ? 'Name the variables in `thesis`.'
                      : `They are: ${listOf(known)}.`),
                },
              ),
            ],
      ),
    ),
  );
  return known.length === 0 ? problems.slice(0, 1) : problems;
};

/** More variables than these are no help to read, and take long to compare. */
const MOST_LISTED = 20;

function listOf(variables: readonly string[]): string {
  const listed = variables.slice(0, MOST_LISTED).join('; ');
  return variables.length > MOST_LISTED ? `${listed}; …` : listed;
}
