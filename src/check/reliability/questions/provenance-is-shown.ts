import type { PastQuestion } from '../../../model/past-question.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { SharedRule } from '../../rule.ts';

/** A past question has as many pages as its provenance speaks of, and an exact one has the page that its words are from. */
export const provenanceIsShown: SharedRule = (library) =>
  [...library.questions.values()].flatMap(({ value, source, path }) => {
    const why = whyUnshown(value);
    if (why === undefined) return [];
    const [key, message] = why;
    return [
      createProblem('question/provenance', source.locate([...path, key]), {
        message: `The past question \`${value.id}\` ${message}`,
        hint: 'Give the page in `source_url` and others in `confirmed_by`, or mark it `unverified` and `exact: false`.',
      }),
    ];
  });

function whyUnshown(question: PastQuestion): [keyof PastQuestion, string] | undefined {
  const { provenance, source_url: page, confirmed_by: others, exact } = question;
  const pages = new Set([...others, ...(page === undefined ? [] : [page])]).size;
  if (provenance === 'several-pages' && pages < 2)
    return [
      'provenance',
      `is said to stand on several pages, but names ${pages === 0 ? 'none' : 'one'}.`,
    ];
  if ((provenance === 'official-copy' || provenance === 'single-page') && pages === 0)
    return ['provenance', `is marked \`${provenance}\`, but names no page.`];
  if (exact && page === undefined)
    return [
      'exact',
      'is said to be in the paper’s own words, but no `source_url` shows where they stand.',
    ];
  return undefined;
}
