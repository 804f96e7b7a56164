import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';
import { findTodos } from './find-todos.ts';

/** No text of an outline, draft or not, says `TODO`. */
export const textsAreWritten: TopicRule = ({ value, source }) =>
  findTodos(value).map((path) =>
    createProblem('draft/todo', source.locate(path), {
      message: 'This text is left to be written: it says TODO.',
      hint: 'Write what belongs here, or take it out.',
    }),
  );
