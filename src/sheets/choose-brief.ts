import type { BriefView, SheetView } from './sheet-view.ts';

type Full = Omit<SheetView, 'brief'>;
type BriefList = Exclude<keyof BriefView, 'leftOut' | 'candidates'>;

interface Candidate {
  readonly list: BriefList;
  readonly at: number;
  /** 1 is the last to go. */
  readonly priority: number;
}

/** Facts and prompts that a short sheet has room for at most (docs/content-format.md, "What a short sheet keeps"). */
const MOST_FACTS = 6;
const MOST_PROMPTS = 3;

const NAMES: Readonly<Record<BriefList, string>> = {
  causes: 'causes',
  repercussions: 'repercussions',
  benefits: 'gains',
  counterarguments: 'counterarguments',
  wayForward: 'steps of the way forward',
  timeline: 'dates',
  facts: 'facts',
  prompts: 'prompts',
  glossary: 'terms',
};

/** Within one priority the skeleton of the answer stays longest, what can be looked up goes first. */
const LAST_TO_GO: readonly BriefList[] = [
  'causes',
  'repercussions',
  'facts',
  'counterarguments',
  'wayForward',
  'prompts',
  'benefits',
  'timeline',
  'glossary',
];

/**
 * What a sheet of few pages shows when it may keep so many items: those of the highest priority, in their usual order.
 * @param keep how many items; all of them if left out.
 */
export function chooseBrief(view: Full, keep = Number.POSITIVE_INFINITY): BriefView {
  const ranked = rank(view);
  const kept = new Set(ranked.slice(0, keep).map(({ list, at }) => `${list} ${at}`));
  const choose = <T>(list: BriefList, items: readonly T[]): readonly T[] =>
    items.filter((_, at) => kept.has(`${list} ${at}`));
  const chosen = {
    causes: choose('causes', view.causes),
    repercussions: choose('repercussions', view.repercussions),
    benefits: choose('benefits', view.benefits),
    counterarguments: choose('counterarguments', view.counterarguments),
    wayForward: choose('wayForward', view.wayForward),
    timeline: choose('timeline', view.timeline),
    facts: choose('facts', view.facts),
    prompts: choose('prompts', view.prompts),
    glossary: choose('glossary', view.glossary),
  };
  const leftOut = LAST_TO_GO.filter((list) => chosen[list].length < view[list].length).map(
    (list) => `${view[list].length - chosen[list].length} of ${view[list].length} ${NAMES[list]}`,
  );
  return { ...chosen, leftOut, candidates: ranked.length };
}

function rank(view: Full): Candidate[] {
  const byOrder = (list: BriefList, most = Number.POSITIVE_INFINITY): Candidate[] =>
    view[list]
      .slice(0, most)
      .map((_, at) => ({ list, at, priority: Math.min(3, 1 + Math.floor(at / 3)) }));
  const byPriority = (list: 'causes' | 'repercussions' | 'counterarguments'): Candidate[] =>
    view[list].map(({ priority }, at) => ({ list, at, priority }));
  const candidates = [
    ...byPriority('causes'),
    ...byPriority('repercussions'),
    ...byPriority('counterarguments'),
    ...byOrder('facts', MOST_FACTS).map((fact) => ({ ...fact, priority: 1 })),
    ...byOrder('prompts', MOST_PROMPTS),
    ...byOrder('wayForward'),
    ...byOrder('benefits').map((benefit) => ({ ...benefit, priority: benefit.priority + 1 })),
    ...view.timeline.map(({ isTurningPoint }, at): Candidate => ({
      list: 'timeline',
      at,
      priority: isTurningPoint ? 2 : 4,
    })),
    ...view.glossary.map((_, at): Candidate => ({
      list: 'glossary',
      at,
      priority: at < 3 ? 3 : 4,
    })),
  ];
  return candidates.sort(
    (a, b) =>
      a.priority - b.priority ||
      LAST_TO_GO.indexOf(a.list) - LAST_TO_GO.indexOf(b.list) ||
      a.at - b.at,
  );
}
