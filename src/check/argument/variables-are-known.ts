import { createProblem } from '../../problems/create-problem.ts';
import { didYouMean } from '../../problems/suggest.ts';
import type { TopicRule } from '../rule.ts';

/** The variables of causes and repercussions are those of the thesis, in its words. */
export const variablesAreKnown: TopicRule = ({ value, source }) => {
  const known = value.thesis?.variables ?? [];
  const isKnown = new Set(known);
  return (['causes', 'repercussions'] as const).flatMap((list) =>
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
};

/** More variables than these are no help to read, and take long to compare. */
const MOST_LISTED = 20;

function listOf(variables: readonly string[]): string {
  const listed = variables.slice(0, MOST_LISTED).join('; ');
  return variables.length > MOST_LISTED ? `${listed}; …` : listed;
}
