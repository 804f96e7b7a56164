import { itemIdsOf } from '../../../model/item-ids-of.ts';
import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { TopicRule } from '../../rule.ts';
import { argues } from '../argues.ts';

/**
 * An outline that argues says what is to be done, by whom, and about which of its causes or repercussions. Source: domain
 * practice: recommendations that can be acted on, each with an actor and tied to a cause or an effect.
 */
export const wayForwardIsPractical: TopicRule = (topic) => {
  const { value, source } = topic;
  if (value.way_forward.length > 0) return [...checkActors(topic), ...checkLinks(topic)];
  if (!argues(value)) return [];
  return [
    createProblem('way-forward/none', source.locate(['way_forward']), {
      message: 'The outline argues and does not say what is to be done.',
      hint: 'Add `way_forward`: an `action`, its `actor`, and the causes or repercussions that it `addresses`.',
    }),
  ];
};

function checkActors({ value, source }: Topic): Problem[] {
  return value.way_forward.flatMap(({ action, actor }, at) =>
    actor !== undefined
      ? []
      : [
          createProblem('way-forward/no-actor', source.locate(['way_forward', at]), {
            message: `“${action}” is to be done by nobody.`,
            hint: 'Name in `actor` who has the power to do it.',
          }),
        ],
  );
}

/** Without causes and repercussions there is nothing to tie an action to; an id that is unknown is told elsewhere. */
function checkLinks({ value, source }: Topic): Problem[] {
  const points = new Set([...value.causes, ...value.repercussions].map(({ id }) => id));
  if (points.size === 0) return [];
  const known = itemIdsOf(value);
  return value.way_forward.flatMap(({ action, addresses }, at) =>
    addresses.some((id) => points.has(id) || !known.has(id))
      ? []
      : [
          createProblem('way-forward/unlinked', source.locate(['way_forward', at]), {
            message: `“${action}” answers no cause and no repercussion of the outline.`,
            hint: 'Name in `addresses` the ids of those that it would mend, or drop it.',
          }),
        ],
  );
}
