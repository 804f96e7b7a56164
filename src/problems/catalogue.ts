import type { CatalogueEntry } from './codes/catalogue-entry.ts';
import { argumentCodes } from './codes/argument-codes.ts';
import { deriveCodes } from './codes/derive-codes.ts';
import { documentCodes } from './codes/document-codes.ts';
import { groundingCodes } from './codes/grounding-codes.ts';
import { reliabilityCodes } from './codes/reliability-codes.ts';
import { structureCodes } from './codes/structure-codes.ts';

/** Codes of rules that judge. A tutor may disagree, so settings may switch them off or change their severity. */
export const judgements = {
  ...groundingCodes,
  ...reliabilityCodes,
  ...argumentCodes,
} as const satisfies Record<string, CatalogueEntry>;

/** Every code once. Codes are permanent: scripts and authors' settings name them. */
export const catalogue = {
  ...structureCodes,
  ...deriveCodes,
  ...documentCodes,
  ...judgements,
} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof catalogue;

/** A code whose rule settings may change. */
export type JudgementCode = keyof typeof judgements;
