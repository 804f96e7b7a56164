import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';

/** A quotation has a date and says in what context the words were spoken; a context that dates it will do for both. */
export const quotationsHaveContext: TopicRule = ({ value, source }) =>
  value.quotes.flatMap(({ id, date, context }, at) => {
    const isDated = date !== undefined || /\b\d{3,4}\b|\bundated\b|\bdate\b/i.test(context ?? '');
    const missing = [...(isDated ? [] : ['date']), ...(context === undefined ? ['context'] : [])];
    if (missing.length === 0) return [];
    return [
      createProblem('quote/no-context', source.locate(['quotes', at]), {
        message: `The quotation \`${id}\` has no ${missing.join(' and no ')}.`,
        hint: 'Say when, where and about what the words were spoken; if the date is not known, say so in `context`.',
      }),
    ];
  });
