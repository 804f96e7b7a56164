import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { findTodos } from './find-todos.ts';

/** An outline is a draft until its tutor takes `draft` out of it. */
export const draftsAreFinished: TopicRule = ({ value, source }) => {
  if (value.draft === undefined) return [];
  const left = findTodos(value).length;
  return [
    createProblem('draft/unfinished', source.locate(['draft'], 'key'), {
      message: `The outline is still marked as a draft; ${count(left)} left to be written.`,
      hint: 'Read each item against the sentence above it, write what is TODO, then delete `draft` with all that is in it.',
    }),
  ];
};

function count(left: number): string {
  if (left === 0) return 'no text is';
  return left === 1 ? 'one text is' : `${left} texts are`;
}
