import { isBefore } from '../../../model/date.ts';
import { factsOf } from '../../../model/facts-of.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';

/**
 * An outline is looked at again by the day that it names itself. Told once, with the facts that change; not of a day before
 * the outline was updated, which another rule calls impossible.
 */
export const factsAreFresh: TopicRule = (topic, { library, today }) => {
  const { review_by: due, updated } = topic.value;
  if (due === undefined || !isBefore(due, today) || isBefore(due, updated)) return [];
  const changing = factsOf(library, topic).flatMap(({ id, as_of: asOf }) =>
    asOf === undefined ? [] : [`\`${id}\` (of ${asOf})`],
  );
  const first =
    changing.length === 0
      ? 'Look at its facts again'
      : `Look first at what changes, ${changing.join(', ')}`;
  return [
    createProblem('fact/stale', topic.source.locate(['review_by']), {
      message: `The outline was due for review on ${due}.`,
      hint: `${first}; then set \`updated\`, \`as_of\` and a later \`review_by\`.`,
    }),
  ];
};
