import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { CheckContext, TopicRule } from '../../rule.ts';
import { openingOf, type Opening } from './opening-of.ts';

/** Lists whose points a sheet shows as they are written. (It sets others without their full stop.) */
const STOPPED = ['background', 'causes', 'repercussions', 'benefits', 'analysis'] as const;

/** Lists whose points begin alike in a good outline. */
const PARALLEL = ['causes', 'repercussions'] as const;

const FEWEST_POINTS = 3;

/** Words in -ing may all be nouns (banking, training camps); two that govern something are not. */
const FEWEST_SURE = 2;

/**
 * Within a list, points are phrases or sentences but not both, and those of causes and repercussions begin alike. Without
 * a parser we look at the final stop and at gerunds only, and speak of openings only where nearly all others are alike.
 * Source: outline teachers (ikseries05: phrases or short sentences, never both, parallel; Open Oregon: same grammar a level).
 */
export const stylesAreNotMixed: TopicRule = (topic, context) => [
  ...STOPPED.flatMap((list) => checkStops(topic, list)),
  ...PARALLEL.flatMap((list) => checkOpenings(topic, context, list)),
];

function checkStops({ value, source }: Topic, list: (typeof STOPPED)[number]): Problem[] {
  const stopped = value[list].map(({ point }) => isStopped(point));
  const [withStop, without] = [true, false].map(
    (kind) => stopped.filter((is) => is === kind).length,
  ) as [number, number];
  if (stopped.length < FEWEST_POINTS || withStop === 0 || without === 0) return [];
  const odd = stopped.indexOf(withStop <= without);
  return [
    createProblem('outline/mixed-style', source.locate([list, odd, 'point']), {
      message: `${withStop} of the ${stopped.length} points of \`${list}\` ${withStop === 1 ? 'ends' : 'end'} as a sentence does, and ${without} as a phrase.`,
      hint: 'Write all of them as phrases without a full stop, or all as sentences.',
    }),
  ];
}

/** A short form keeps its stop at the end of a phrase. */
function isStopped(text: string): boolean {
  return (
    /[.!?…۔؟]['"’”)*_]*$/u.test(text) &&
    !/(?:\betc|\b\p{Lu}|\.\p{L}+|\b(?:Ltd|Inc|Co|Jr|Sr))\.$/u.test(text)
  );
}

function checkOpenings(
  { value, source }: Topic,
  { limitOf }: CheckContext,
  list: (typeof PARALLEL)[number],
): Problem[] {
  // A sentence may well begin with a gerund as its subject.
  if (value[list].some(({ point }) => isStopped(point))) return [];
  const openings = value[list].map(({ point }) => openingOf(point));
  const most = (openings.length * limitOf('outline/mixed-style', 'percent')) / 100;
  const odd = oddOpening(openings, most);
  if (odd === undefined) return [];
  const isByGerunds = odd === 'other';
  const alike = openings.filter((opening) => opening !== odd).length;
  return openings.flatMap((opening, at) =>
    opening !== odd
      ? []
      : [
          createProblem('outline/mixed-style', source.locate([list, at, 'point']), {
            message: `This point ${isByGerunds ? 'does not begin' : 'begins'} with a verb in -ing, and ${alike} of the ${openings.length} points of \`${list}\` ${isByGerunds ? 'do' : 'do not'}.`,
            hint: 'Begin all points of a list alike, as in “Losing …, Drawing …, Bearing …”.',
          }),
        ],
  );
}

/** The opening that few points of a list have where the others are alike; words in -ing that may be nouns go with either. */
function oddOpening(openings: readonly Opening[], most: number): Opening | undefined {
  const countOf = (kind: Opening) => openings.filter((opening) => opening === kind).length;
  const [sure, either, others] = [countOf('gerund'), countOf('either'), countOf('other')];
  if (openings.length <= FEWEST_POINTS) return undefined;
  if (others <= most && sure >= FEWEST_SURE) return others === 0 ? undefined : 'other';
  return sure + either <= most ? 'gerund' : undefined;
}
