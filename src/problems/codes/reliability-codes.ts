import type { CatalogueEntry } from './catalogue-entry.ts';

/** What a careful reader would ask of the material: evidence, facts, quotations, balance, past questions, MCQs, promises. */
export const reliabilityCodes = {} as const satisfies Record<string, CatalogueEntry>;
