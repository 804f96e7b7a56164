import type { Draft } from '../draft.ts';
import { draftLists, type DraftListName } from './draft-lists.ts';

/** What the thesis is called among what was offered. */
export const THESIS_NAME = 'thesis/statement';

/**
 * What an item is called in `draft.offered`: its id; a term, which has none, `glossary/line-of-control`. No id has a
 * slash, so the two are never mistaken for one another.
 */
export function nameOffered(list: DraftListName, value: Readonly<Record<string, unknown>>): string {
  return list === 'glossary' ? `glossary/${wordsOf(value['term']).join('-')}` : String(value['id']);
}

/** The names of all that a draft offers, each once, in the order of its lists. */
export function namesOffered(draft: Draft): readonly string[] {
  const items = draftLists(draft).flatMap(({ name, items }) =>
    items.map(({ value }) => nameOffered(name, value)),
  );
  return [...new Set([...(draft.thesis === undefined ? [] : [THESIS_NAME]), ...items])];
}

/** The words of a text in small letters: what two texts share that say the same. */
export function wordsOf(text: unknown): readonly string[] {
  return (
    String(text)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
