import type { CatalogueEntry } from './catalogue-entry.ts';

/** What an examiner of the Commission would say of the argument: thesis, outline, both sides, way forward, language. */
export const argumentCodes = {
  'thesis/unknown-variable': {
    severity: 'warning',
    title: 'Points name variables of the thesis',
    why: 'The essay plan shows which variable each point covers; an FPSC report (CE-2015, Essay) names the empty one as the failure.',
  },
  'timeline/order': {
    severity: 'warning',
    title: 'Timelines run forward',
    why: 'Events are shown in the order in which they are written.',
  },
} as const satisfies Record<string, CatalogueEntry>;
