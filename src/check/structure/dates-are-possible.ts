import { isBefore } from '../../model/date.ts';
import type { Article } from '../../model/article.ts';
import { createProblem } from '../../problems/create-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SharedRule, TopicRule } from '../rule.ts';

/** No article was read before it was published. */
export const articleDatesArePossible: SharedRule = (library) =>
  [...library.articles.values()].flatMap(checkArticle);

/** Nothing is due before it was written, or covered before it happened. */
export const datesArePossible: TopicRule = ({ value, source }) => {
  const { updated, as_of: asOf, review_by: reviewBy } = value;
  const problems: Problem[] = [];
  if (reviewBy !== undefined && isBefore(reviewBy, updated)) {
    problems.push(
      createProblem('date/order', source.locate(['review_by']), {
        message: `The review is due on ${reviewBy}, before the outline was updated on ${updated}.`,
        hint: 'Give a later `review_by`.',
      }),
    );
  }
  if (asOf !== undefined && isBefore(updated, asOf)) {
    problems.push(
      createProblem('date/order', source.locate(['as_of']), {
        message: `The outline says what was so on ${asOf}, but was last updated on ${updated}.`,
        hint: 'Set `updated` to the day of the last change.',
      }),
    );
  }
  return problems;
};

function checkArticle({ value, source }: Article): Problem[] {
  const { published, accessed } = value;
  if (published === 'unknown' || accessed === 'unknown' || !isBefore(accessed, published))
    return [];
  return [
    createProblem('date/order', source.locate(['accessed']), {
      message: `The article was read on ${accessed}, before it was published on ${published}.`,
    }),
  ];
}
