import type { Topic } from '../../../model/library.ts';
import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { CheckContext, TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';
import { countLines, HEAD_LISTS } from './count-lines.ts';
import { missingBodyPoints } from '../lengths/missing-body-points.ts';

/**
 * An outline is neither too thin nor overloaded. Source: FPSC examiners’ report CE-2016, Essay ("outlines too brief, or
 * detailed but then not followed"); 5–8 heads, 18–25 lines and two items a level are what outline teachers ask for.
 *
 * Ours is a store from which each prompt takes what it uses. So the lower limits hold for the store, the upper limit of 25
 * for what one prompt uses, and the store itself may fill two pages of forty lines, the longest outline that is taught.
 * Heads are at most nine, since the essay plan has no more; whoever teaches eight sets `most: 8`.
 */
export const outlineIsProportioned: TopicRule = (topic, context) => [
  ...checkPrompts(topic, context),
  ...(argues(topic.value)
    ? [...checkHeads(topic, context), ...checkLines(topic, context), ...checkLevels(topic, context)]
    : []),
];

/** Without a thesis, the other side or a way forward, which rules of their own tell, it is plain why little is there. */
function isWhole({ thesis, counterarguments, way_forward: wayForward }: Outline): boolean {
  return thesis !== undefined && counterarguments.length > 0 && wayForward.length > 0;
}

function checkHeads({ value, source }: Topic, { limitOf }: CheckContext): Problem[] {
  const least = limitOf('outline/heads', 'least');
  const most = limitOf('outline/heads', 'most');
  const { heads } = countLines(value);
  if (heads <= most && (heads >= least || !isWhole(value))) return [];
  const absent = HEAD_LISTS.filter(([list]) => value[list].length === 0).map(([, name]) => name);
  return [
    createProblem('outline/heads', source.locate(['title']), {
      message: `The outline has ${heads} main heads, introduction and conclusion included; ${heads > most ? `at most ${most} are wanted` : `at least ${least} are wanted`}.`,
      hint:
        heads > most
          ? 'Leave out the head that the topic asks for least.'
          : `Nothing stands under: ${[...absent, ...(value.conclusion === undefined ? ['conclusion'] : [])].join(', ')}.`,
    }),
  ];
}

function checkLines(topic: Topic, { limitOf, library }: CheckContext): Problem[] {
  const { value, source } = topic;
  const least = limitOf('outline/depth', 'least');
  const most = limitOf('outline/depth', 'most');
  const { lines } = countLines(value);
  if (lines > most) {
    return [
      createProblem('outline/depth', source.locate(['title']), {
        message: `The outline has ${lines} lines, heads included; more than ${most} are not followed in an essay.`,
        hint: 'Join points that say the same, or make two topics of it.',
      }),
    ];
  }
  if (lines >= least || !isWhole(value) || missingBodyPoints(topic, library).length > 0) return [];
  return [
    createProblem('outline/depth', source.locate(['title']), {
      message: `The outline has ${lines} lines, heads included; an essay needs at least ${least}.`,
      hint: 'Add points under the heads that have fewest.',
    }),
  ];
}

function checkPrompts({ value, source }: Topic, { limitOf }: CheckContext): Problem[] {
  const most = limitOf('outline/depth', 'most_used');
  return value.prompts.flatMap(({ use }, at) =>
    use.length <= most
      ? []
      : [
          createProblem('outline/depth', source.locate(['prompts', at, 'use']), {
            message: `This prompt uses ${use.length} items; an essay cannot follow more than ${most}.`,
            hint: 'Move what it can do without to `skip`.',
          }),
        ],
  );
}

/** Background and analysis are prose in the essay, and a counterargument has its reply under it, so one of them may do. */
const LEVELS = ['causes', 'repercussions', 'benefits', 'way_forward'] as const;

function checkLevels({ value, source }: Topic, { limitOf }: CheckContext): Problem[] {
  const least = limitOf('outline/single-item', 'least');
  return LEVELS.flatMap((list) => {
    const { length } = value[list];
    if (length === 0 || length >= least) return [];
    return [
      createProblem('outline/single-item', source.locate([list], 'key'), {
        message: `\`${list}\` has ${length} ${length === 1 ? 'item' : 'items'} under its head; a level of an outline has at least ${least}.`,
        hint: 'Add another, or part this one in two.',
      }),
    ];
  });
}
