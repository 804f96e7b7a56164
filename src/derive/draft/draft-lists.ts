import type { Outline } from '../../model/outline.ts';
import type { Draft, DraftItem } from '../draft.ts';

/** The lists of an outline that a draft fills, in the order in which they are written. */
const DRAFT_LISTS = [
  'background',
  'timeline',
  'causes',
  'repercussions',
  'counterarguments',
  'way_forward',
  'facts',
  'quotes',
  'prompts',
  'glossary',
] as const satisfies readonly (keyof Outline)[];

export type DraftListName = (typeof DRAFT_LISTS)[number];

/** An item of a list, of which only its keys are known here. */
export type AnyItem = DraftItem<Readonly<Record<string, unknown>>>;

/** What a draft holds for one list of its outline. */
export interface DraftList {
  readonly name: DraftListName;
  readonly items: readonly AnyItem[];
}

/** The lists of a draft, those that are empty included. */
export function draftLists(draft: Draft): readonly DraftList[] {
  return DRAFT_LISTS.map((name) => ({
    name,
    items: draft[name === 'way_forward' ? 'wayForward' : name],
  }));
}
