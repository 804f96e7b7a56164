import { createProblem } from '../../problems/create-problem.ts';
import type { SharedRule } from '../rule.ts';

/** The parts of a profile add up to the words it announces, and its time plan to its minutes. */
export const budgetsAddUp: SharedRule = (library) =>
  [...library.profiles.values()].flatMap(({ value, source, path }) => {
    const words = value.parts.reduce((sum, part) => sum + part.words * part.times, 0);
    const {
      choose = 0,
      outline = 0,
      write = value.minutes ?? 0,
      check = 0,
    } = value.time_plan ?? {};
    const minutes = choose + outline + write + check;
    return [
      ...(words === value.budget_words
        ? []
        : [
            createProblem('profile/budget', source.locate([...path, 'budget_words']), {
              message: `The parts add up to ${words} words, not ${value.budget_words}.`,
            }),
          ]),
      ...(minutes === (value.minutes ?? 0)
        ? []
        : [
            createProblem('profile/budget', source.locate([...path, 'time_plan']), {
              message: `The time plan adds up to ${minutes} minutes, not ${value.minutes ?? 'none'}.`,
            }),
          ]),
    ];
  });
