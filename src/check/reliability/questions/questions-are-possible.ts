import { createProblem } from '../../../problems/create-problem.ts';
import type { LibraryRule } from '../../rule.ts';
import { datedEvents } from './dated-events.ts';
import { latestSitting } from './latest-sitting.ts';
import { laterDate } from './later-dates.ts';
import { laterAct, namedActs } from './later-acts.ts';
import { foundings, laterFounding } from './later-foundings.ts';

/** A past question names nothing that happened after it was set, and was set in a year that has come. */
export const questionsArePossible: LibraryRule = (library, { today }) => {
  const events = datedEvents(library);
  const acts = namedActs(events);
  const founded = foundings(events);
  return [...library.questions.values()].flatMap(({ value, source, path }) => {
    const sat = latestSitting(value, library);
    const thisYear = today.slice(0, 4);
    if (String(value.year) > thisYear) {
      return [
        createProblem('question/impossible-date', source.locate([...path, 'year']), {
          message: `The past question \`${value.id}\` is given to ${value.year}, a year still to come.`,
          hint: 'Correct `year`; a question that nobody has set is a prompt of origin `practice`.',
        }),
      ];
    }
    const date = laterDate(value.text, sat);
    const event = laterAct(value.text, sat, acts) ?? laterFounding(value.text, value.year, founded);
    const named = date ?? (event && `“${event.text}” (${event.date})`);
    if (named === undefined) return [];
    return [
      createProblem('question/impossible-date', source.locate([...path, 'text']), {
        message: `The past question \`${value.id}\` was set by ${sat}, yet it names what came later: ${named}.`,
        hint: 'Correct `year`, or leave the question out: papers that were never set are in circulation. If the exam was held later that year, say so in `sittings` of exams.yaml.',
      }),
    ];
  });
};
