import type { CatalogueEntry } from './catalogue-entry.ts';

/** What a fact-checker would say: whether the sources cited say what the outline says. */
export const groundingCodes = {} as const satisfies Record<string, CatalogueEntry>;
