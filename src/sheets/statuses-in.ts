import type { Citation, StatusView } from './claim-views.ts';
import type { SheetView } from './sheet-view.ts';
import type { Points } from './view-points.ts';

type Cited = Points & Pick<SheetView, 'facts' | 'quotes' | 'mcqs'>;

/** The statuses that a sheet shows: those of its facts, and those beside its citations. */
export function statusesIn(view: Cited): readonly StatusView[] {
  const claims: readonly { readonly citations: readonly Citation[] }[] = [
    ...view.background,
    ...view.timeline,
    ...view.causes,
    ...view.repercussions,
    ...view.benefits,
    ...view.counterarguments,
    ...view.counterarguments.flatMap(({ rebuttals }) => rebuttals),
    ...view.analysis,
    ...view.wayForward,
    ...view.facts,
    ...view.quotes,
    ...view.mcqs,
  ];
  return [
    ...view.facts.map(({ status }) => status),
    ...claims.flatMap(({ citations }) => citations.flatMap(({ statuses }) => statuses)),
  ];
}
