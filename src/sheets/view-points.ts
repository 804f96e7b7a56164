import type { Outline } from '../model/outline.ts';
import type { Sources } from './cite-sources.ts';
import { formatDate } from './format-date.ts';
import type { Numbering } from './number-items.ts';
import type { CounterargumentView, EventView, PointView, WayForwardView } from './claim-views.ts';
import type { SheetView } from './sheet-view.ts';

/** The lists of points that a sheet numbers. */
export type Points = Pick<
  SheetView,
  | 'background'
  | 'timeline'
  | 'causes'
  | 'repercussions'
  | 'benefits'
  | 'counterarguments'
  | 'analysis'
  | 'wayForward'
>;

interface Context {
  readonly numbering: Numbering;
  readonly sources: Sources;
}

const HORIZONS = { short: 'Short term', medium: 'Medium term', long: 'Long term' } as const;
const STRENGTHS = { weak: 'Weak', fair: 'Fair', strong: 'Strong' } as const;
const STRENGTH_PRIORITIES = { strong: 1, fair: 2, weak: 3 } as const;
const REBUTTALS = { refute: 'Refute', concede: 'Concede', reframe: 'Reframe' } as const;

/** The numbered points of an answer, in the order in which they are written. */
export function viewPoints(outline: Outline, context: Context): Points {
  const { sources } = context;
  const { heads, items: numbers } = context.numbering;
  const plain = (item: {
    id: string;
    point: string;
    explanation?: string | undefined;
    evidence: readonly string[];
  }): PointView => ({
    id: item.id,
    number: numbers.get(item.id) ?? '',
    point: item.explanation === undefined ? item.point : withoutStop(item.point),
    explanation: item.explanation ?? '',
    labels: [],
    variables: [],
    priority: 2,
    citations: sources.cite(item.evidence),
  });
  return {
    background: outline.background.map(plain),
    timeline: viewTimeline(outline, sources),
    causes: outline.causes.map((cause) => ({
      ...plain(cause),
      labels: [capitalised(cause.level)],
      variables: cause.variables,
      priority: cause.priority,
    })),
    repercussions: outline.repercussions.map((repercussion) => ({
      ...plain(repercussion),
      labels: [capitalised(repercussion.dimension), ...horizonOf(repercussion.horizon)],
      variables: repercussion.variables,
      priority: repercussion.priority,
    })),
    benefits: outline.benefits.map(plain),
    counterarguments: viewCounterarguments(outline, sources, plain),
    analysis: outline.analysis.map((item, at) => ({
      ...plain({ id: `analysis-${at + 1}`, ...item }),
      number: `${heads.analysis.number}.${at + 1}`,
    })),
    wayForward: viewWayForward(outline, numbers, plain),
  };
}

type Plain = (item: { id: string; point: string; evidence: readonly string[] }) => PointView;

function viewTimeline(outline: Outline, sources: Sources): readonly EventView[] {
  return outline.timeline.map(({ id, date, event, significance = '', evidence }) => ({
    id,
    date: formatDate(date),
    event: withoutStop(event),
    significance,
    isTurningPoint: significance !== '',
    citations: sources.cite(evidence),
  }));
}

function viewCounterarguments(
  outline: Outline,
  sources: Sources,
  plain: Plain,
): readonly CounterargumentView[] {
  return outline.counterarguments.map((item) => ({
    ...plain({ ...item, point: withoutStop(item.point) }),
    labels: [STRENGTHS[item.strength]],
    priority: STRENGTH_PRIORITIES[item.strength],
    heldBy: item.held_by ?? '',
    strength: STRENGTHS[item.strength],
    rebuttals:
      item.rebuttal === undefined
        ? []
        : [
            {
              kind: REBUTTALS[item.rebuttal.kind],
              point: item.rebuttal.point,
              citations: sources.cite(item.rebuttal.evidence),
            },
          ],
  }));
}

function viewWayForward(
  outline: Outline,
  numbers: ReadonlyMap<string, string>,
  plain: Plain,
): readonly WayForwardView[] {
  return outline.way_forward.map((item) => ({
    ...plain({ id: item.id, point: withoutStop(item.action), evidence: item.evidence }),
    labels: horizonOf(item.horizon),
    actor: capitalised(item.actor ?? ''),
    means: item.means ?? '',
    addresses: item.addresses.flatMap((id) => numbers.get(id) ?? []),
  }));
}

function horizonOf(horizon: keyof typeof HORIZONS | undefined): string[] {
  return horizon === undefined ? [] : [HORIZONS[horizon]];
}

/** A phrase that a template ends itself. */
function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
