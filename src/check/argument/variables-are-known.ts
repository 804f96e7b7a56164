import { createProblem } from '../../problems/create-problem.ts';
import { didYouMean } from '../../problems/suggest.ts';
import type { TopicRule } from '../rule.ts';

/** The variables of causes and repercussions are those of the thesis, in its words. */
export const variablesAreKnown: TopicRule = ({ value, source }) => {
  const known = value.thesis?.variables ?? [];
  return (['causes', 'repercussions'] as const).flatMap((list) =>
    value[list].flatMap(({ variables }, at) =>
      variables.flatMap((variable, place) =>
        known.includes(variable)
          ? []
          : [
              createProblem(
                'thesis/unknown-variable',
                source.locate([list, at, 'variables', place]),
                {
                  message: `\`${variable}\` is no variable of the thesis, so the essay plan cannot show what it covers.`,
                  hint:
                    didYouMean(variable, known) ??
                    (known.length === 0
                      ? 'Name the variables in `thesis`.'
                      : `They are: ${known.join('; ')}.`),
                },
              ),
            ],
      ),
    ),
  );
};
