import { createProblem } from '../../problems/create-problem.ts';
import type { TopicRule } from '../rule.ts';

/** No two options of an MCQ say the same, so that no more than one can be right. */
export const optionsDiffer: TopicRule = ({ value, source }) =>
  value.mcqs.flatMap(({ options }, at) => {
    const entries = Object.entries(options).map(([letter, text]) => [letter, plain(text)] as const);
    return entries.flatMap(([letter, text], place) => {
      const twin = entries.slice(0, place).find(([, other]) => other === text);
      if (twin === undefined) return [];
      return [
        createProblem('mcq/same-options', source.locate(['mcqs', at, 'options', letter]), {
          message: `Options ${twin[0]} and ${letter} are the same.`,
          hint: 'Make each option a different answer.',
        }),
      ];
    });
  });

/** Signs are kept: $5 is not €5. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}
