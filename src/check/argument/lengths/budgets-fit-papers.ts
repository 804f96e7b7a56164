import type { Profile } from '../../../model/exams.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { SharedRule } from '../../rule.ts';

/** The words that a profile shares out are as many as its paper asks for. Source: the papers, as quoted in exams.yaml. */
export const budgetsFitPapers: SharedRule = ({ profiles }) =>
  [...profiles.values()].flatMap(({ value, source, path }) => {
    const wanted = value.words === undefined ? undefined : misfit(value.budget_words, value.words);
    if (wanted === undefined) return [];
    return [
      createProblem('profile/length', source.locate([...path, 'budget_words']), {
        message: `The budget is ${value.budget_words} words; the paper asks for ${wanted}.`,
        hint: 'Change the words of the `parts`, and `budget_words` with them.',
      }),
    ];
  });

function misfit(
  budget: number,
  { min = 0, max }: NonNullable<Profile['words']>,
): string | undefined {
  if (budget > max) return `at most ${max}`;
  return budget < min ? `at least ${min}` : undefined;
}
