import type { QuoteView } from './evidence-views.ts';
import type { PromptView } from './question-views.ts';
import type { SheetView } from './sheet-view.ts';
import { statusesIn } from './statuses-in.ts';
import { explainStatuses } from './view-statuses.ts';

/** Lists that a sheet may show in part. */
export const CUT_LISTS = [
  'causes',
  'repercussions',
  'facts',
  'counterarguments',
  'wayForward',
  'prompts',
  'benefits',
  'analysis',
  'background',
  'quotes',
  'pitfalls',
  'timeline',
  'glossary',
] as const satisfies readonly (keyof SheetView)[];

export type CutList = (typeof CUT_LISTS)[number];

/** How many items of a list a kind of sheet shows at the most; 0 where it does not show the list at all. */
export type Most = Partial<Readonly<Record<CutList, number | undefined>>>;

const NAMES: Readonly<Record<CutList, string>> = {
  causes: 'causes',
  repercussions: 'repercussions',
  facts: 'facts',
  counterarguments: 'counterarguments',
  wayForward: 'steps of the way forward',
  prompts: 'questions',
  benefits: 'gains',
  analysis: 'points of analysis',
  background: 'points of background',
  quotes: 'quotations',
  pitfalls: 'warnings',
  timeline: 'dates',
  glossary: 'terms',
};

interface Candidate {
  readonly list: CutList;
  readonly at: number;
  /** 1 is the last to go. */
  readonly priority: number;
}

/**
 * A view of a topic with no more than `keep` items in it: the lowest priorities go first, and within one priority what
 * can best be looked up elsewhere. `leftOut` says what went.
 */
export function cutView(view: SheetView, most: Most, keep = Number.POSITIVE_INFINITY): SheetView {
  const kept = new Set(
    rank(view, most)
      .slice(0, keep)
      .map(({ list, at }) => `${list} ${at}`),
  );
  const lists = CUT_LISTS.map(
    (list) =>
      [
        list,
        (view[list] as readonly unknown[]).filter((_, at) => kept.has(`${list} ${at}`)),
      ] as const,
  );
  const leftOut = lists
    .filter(([list, items]) => most[list] !== 0 && items.length < view[list].length)
    .map(
      ([list, items]) =>
        `${view[list].length - items.length} of ${view[list].length} ${NAMES[list]}`,
    );
  const cut = { ...view, ...Object.fromEntries(lists), leftOut };
  return { ...cut, statuses: explainStatuses(statusesIn(cut)) };
}

/** How many items `cutView` has to choose from. */
export function countCandidates(view: SheetView, most: Most): number {
  return rank(view, most).length;
}

function rank(view: SheetView, most: Most): Candidate[] {
  return CUT_LISTS.flatMap((list) =>
    (view[list] as readonly unknown[])
      .map((_, at): Candidate => ({ list, at, priority: priorityOf(view, list, at) }))
      .sort((a, b) => a.priority - b.priority || a.at - b.at)
      .slice(0, most[list] ?? Number.POSITIVE_INFINITY),
  ).sort(
    (a, b) =>
      a.priority - b.priority ||
      CUT_LISTS.indexOf(a.list) - CUT_LISTS.indexOf(b.list) ||
      a.at - b.at,
  );
}

/** How early each item of a list may go, for lists whose authors set no priority: those named first stay longest. */
const BY_ORDER = {
  facts: [
    [6, 1],
    [10, 2],
    [Infinity, 3],
  ],
  wayForward: [
    [3, 1],
    [5, 2],
    [Infinity, 3],
  ],
  benefits: [
    [2, 2],
    [Infinity, 3],
  ],
  analysis: [
    [1, 2],
    [Infinity, 3],
  ],
  background: [[Infinity, 2]],
  pitfalls: [
    [3, 3],
    [Infinity, 4],
  ],
  glossary: [
    [6, 3],
    [Infinity, 4],
  ],
} as const satisfies Partial<
  Record<CutList, readonly (readonly [until: number, priority: number])[]>
>;

function priorityOf(view: SheetView, list: CutList, at: number): number {
  switch (list) {
    case 'causes':
    case 'repercussions':
    case 'counterarguments':
      return view[list][at]?.priority ?? 2;
    case 'timeline':
      return view.timeline[at]?.isTurningPoint === true ? 2 : 4;
    case 'prompts':
      return promptPriority(view.prompts[at], at);
    case 'quotes':
      return quotePriority(view.quotes[at]);
    default:
      return BY_ORDER[list].find(([until]) => at < until)?.[1] ?? 3;
  }
}

function promptPriority(prompt: PromptView | undefined, at: number): number {
  if (prompt?.isPast !== true || prompt.past.some(({ isDoubtful }) => isDoubtful)) return 4;
  return at < 3 ? 2 : 3;
}

function quotePriority(quote: QuoteView | undefined): number {
  return quote?.isOverused === true ? 4 : 3;
}
