import type { CatalogueEntry } from './catalogue-entry.ts';
import { thesisCodes } from './thesis-codes.ts';

/** What an examiner of the Commission would say of the argument: thesis, outline, both sides, way forward, language. */
export const argumentCodes = {
  ...thesisCodes,
  'timeline/order': {
    severity: 'warning',
    title: 'Timelines run forward',
    why: 'Events are shown in the order in which they are written. Put them in the order in which they happened.',
    source: 'Own rule: a chronology is learnt in its order.',
  },
} as const satisfies Record<string, CatalogueEntry>;
