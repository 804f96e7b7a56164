import type { CatalogueEntry } from './catalogue-entry.ts';

/** What is left to do before an outline can be given to candidates. */
export const draftCodes = {
  'draft/unfinished': {
    severity: 'warning',
    title: 'Outlines have been read by a tutor',
    why: 'What the program derived is a proposal: it takes words for meanings, and may file a cause as a result. Every sheet of it says “Draft”. Read each item against its source, then take `draft` out of the outline.',
    source: 'Own rule: nothing that nobody has read is given to a candidate as finished',
  },
  'draft/todo': {
    severity: 'warning',
    title: 'No text is left to be written',
    why: 'A `TODO` would be printed on the sheet as it stands. Write the text, or take its item out.',
    source: 'Own rule: a sheet says nothing but what is meant for its reader',
  },
} as const satisfies Record<string, CatalogueEntry>;
