import { isBefore } from '../../../model/date.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';

/** Events stand in the order in which they happened. */
export const timelinesRunForward: TopicRule = ({ value, source }) =>
  value.timeline.flatMap(({ date }, at) => {
    const before = value.timeline[at - 1];
    if (before === undefined || !isBefore(date, before.date)) return [];
    return [
      createProblem('timeline/order', source.locate(['timeline', at, 'date']), {
        message: `${date} stands after ${before.date}.`,
        hint: 'Put the events in the order in which they happened.',
      }),
    ];
  });
