import type { CatalogueEntry } from './catalogue-entry.ts';

/** What keeps a draft from being made, kept or laid onto an outline. None of it can be switched off. */
export const deriveCodes = {
  'document/too-slow': {
    severity: 'error',
    title: 'A document is understood in seconds',
    why: 'A text that keeps the program busy for longer than its size explains is damaged, or made to do so. Save the article alone, as plain text.',
  },
  'document/other-article': {
    severity: 'error',
    title: 'An article that is saved replaces no other',
    why: 'Outlines name paragraphs of an article by its id, so another text under the same id would leave their evidence pointing at the wrong words. Give the document another file name, or take the older article away.',
  },
  'draft/closed': {
    severity: 'error',
    title: 'What a draft is laid onto is still a draft',
    why: 'Deriving again adds what is new to an outline and touches nothing else. An outline without `draft` has been finished by its tutor; one in braces or with aliases cannot be added to without changing what stands there.',
  },
} as const satisfies Record<string, CatalogueEntry>;
