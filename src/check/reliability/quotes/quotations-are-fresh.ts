import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { plainWords } from '../plain-words.ts';
import { STOCK_QUOTATIONS } from './stock-quotations.ts';

/**
 * Quotations that everybody prints are marked `overused`, so that the sheet warns of them, and an outline leans on few of
 * them.
 */
export const quotationsAreFresh: TopicRule = (topic, { limitOf }) => [
  ...findUnmarked(topic),
  ...countMarked(topic, limitOf('quote/overused', 'most')),
];

function findUnmarked({ value, source }: Topic): Problem[] {
  return value.quotes.flatMap(({ id, text, overused }, at) => {
    const said = ` ${plainWords(text)} `;
    const stock = STOCK_QUOTATIONS.find(({ words }) => said.includes(` ${words} `));
    if (stock === undefined || overused) return [];
    return [
      createProblem('quote/overused', source.locate(['quotes', at, 'text']), {
        message: `The quotation \`${id}\` is one that every guide book prints (${stock.by}), and is not marked as such.`,
        hint: 'Write `overused: true`, so that the sheet warns of it, or choose a quotation from your own sources.',
      }),
    ];
  });
}

function countMarked({ value, source }: Topic, most: number): Problem[] {
  const marked = value.quotes.flatMap(({ overused }, at) => (overused ? [at] : []));
  const beyond = marked[most];
  if (beyond === undefined) return [];
  return [
    createProblem('quote/overused', source.locate(['quotes', beyond, 'overused']), {
      message: `${marked.length} quotations are marked overused; at most ${most} should be.`,
      hint: 'Keep the one that the argument needs, and replace the others with words from your own sources.',
    }),
  ];
}
