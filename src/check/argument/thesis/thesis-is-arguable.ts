import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import { argues } from '../argues.ts';
import type { TopicRule } from '../../rule.ts';
import { splitSentences } from '../../../language/split-sentences.ts';
import { whyNotArguable } from './why-not-arguable.ts';

/**
 * An outline that argues has a thesis: one sentence with which a reader could disagree. Source: domain practice, and the
 * digest of the FPSC examiners’ report CE-2019 (Essay), by which an essay justifies, negates or explains a point.
 */
export const thesisIsArguable: TopicRule = ({ value, source }, { limitOf }) => {
  const { thesis } = value;
  if (thesis === undefined) {
    if (!argues(value)) return [];
    const points = value.causes.length + value.repercussions.length;
    return [
      createProblem('thesis/missing', source.locate(['thesis']), {
        message: `The outline has ${points} causes and repercussions, and no thesis that they argue for.`,
        hint: 'Add `thesis` with a `statement` of one arguable sentence and the `variables` that it joins.',
      }),
    ];
  }
  const place = source.locate(['thesis', 'statement']);
  return checkStatement(thesis.statement, place, limitOf('thesis/one-sentence', 'most'));
};

function checkStatement(statement: string, place: Problem['place'], most: number): Problem[] {
  const { length } = splitSentences(statement);
  if (length > most) {
    return [
      createProblem('thesis/one-sentence', place, {
        message: `The thesis has ${length} sentences; it is to be ${most === 1 ? 'one' : `at most ${most}`}.`,
        hint: 'Keep the claim, join its condition or remedy to it, and move the rest to `background` or `hooks`.',
      }),
    ];
  }
  const why = length === 1 ? whyNotArguable(statement) : undefined;
  if (why === undefined) return [];
  return [
    createProblem('thesis/not-arguable', place, {
      message: `The thesis cannot be argued for. ${why}`,
      hint: 'State what you hold and why, so that an informed reader could say the opposite.',
    }),
  ];
}
