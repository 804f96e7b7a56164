import { itemIdsOf } from '../../model/item-ids-of.ts';
import type { Outline } from '../../model/outline.ts';
import type { Draft } from '../draft.ts';
import { draftLists, type AnyItem, type DraftList, type DraftListName } from './draft-lists.ts';
import { nameOffered, wordsOf } from './name-offered.ts';

/**
 * The items of a draft that an outline has not seen: neither there under their id, nor offered before, nor there with the
 * same words and evidence under another id. What they refer to is what the outline has: an item that a tutor renamed goes
 * by her id, one that she took out is referred to no more.
 */
export function chooseNewItems(draft: Draft, outline: Outline): readonly DraftList[] {
  const known = new Set<string>([...itemIdsOf(outline), ...(outline.draft?.offered ?? [])]);
  const twins = idsByContent(outline);
  const renamed = new Map<string, string>();
  const chosen = draftLists(draft).map(({ name, items }): DraftList => {
    const fresh = items.filter((item) => {
      const twin = twins.get(contentOf(name, item.value));
      const offered = nameOffered(name, item.value);
      if (twin !== undefined && twin !== offered) renamed.set(offered, twin);
      if (twin !== undefined || known.has(offered)) return false;
      known.add(offered);
      return true;
    });
    return { name, items: fresh };
  });
  const present = new Set([...itemIdsOf(outline), ...idsOf(chosen)]);
  const own = new Set(idsOf(draftLists(draft)));
  /** What an id of the draft is called in the outline; undefined if it is not there. Ids of the library stay. */
  const follow = (id: string): string | undefined => {
    const now = renamed.get(id) ?? id;
    return present.has(now) || !own.has(id) ? now : undefined;
  };
  return chosen.map(({ name, items }) => ({
    name,
    items: items.map((item) => ({ ...item, value: withReferences(item.value, follow) })),
  }));
}

function idsOf(lists: readonly DraftList[]): string[] {
  return lists.flatMap(({ items }) => items.flatMap(({ value }) => listed(value['id'])));
}

function listed(id: unknown): string[] {
  return typeof id === 'string' ? [id] : [];
}

/** By what each item of an outline says and rests on: its id, or what it is called where it has none. */
function idsByContent(outline: Outline): ReadonlyMap<string, string> {
  const lists: readonly DraftListName[] = draftListNames(outline);
  return new Map(
    lists.flatMap((list) =>
      outline[list].flatMap((item) =>
        typeof item === 'string' ? [] : [[contentOf(list, item), nameOffered(list, item)] as const],
      ),
    ),
  );
}

function draftListNames(outline: Outline): readonly DraftListName[] {
  return (Object.keys(MAIN) as DraftListName[]).filter((list) => outline[list].length > 0);
}

/** The keys of an item that say what it is, whatever else is said of it. */
const MAIN: Readonly<Record<DraftListName, readonly string[]>> = {
  background: ['point'],
  timeline: ['date', 'event'],
  causes: ['point'],
  repercussions: ['point'],
  counterarguments: ['point'],
  way_forward: ['action'],
  facts: ['text', 'value'],
  quotes: ['text'],
  prompts: ['question', 'text'],
  glossary: ['term'],
};

function contentOf(list: DraftListName, value: AnyItem['value']): string {
  const words = MAIN[list].map((key) => wordsOf(value[key] ?? '').join(' '));
  const evidence = Array.isArray(value['evidence']) ? value['evidence'].map(String).sort() : [];
  return JSON.stringify([list, words, evidence]);
}

function withReferences(
  value: AnyItem['value'],
  follow: (id: string) => string | undefined,
): AnyItem['value'] {
  const entries = Object.entries(value).map(([key, inner]) => [key, referring(key, inner, follow)]);
  return Object.fromEntries(entries) as AnyItem['value'];
}

/** A value of a key, with the ids that it names followed: in `addresses`, `use`, `skip`, and in evidence. */
function referring(
  key: string,
  value: unknown,
  follow: (id: string) => string | undefined,
): unknown {
  if (['addresses', 'use', 'skip'].includes(key))
    return (value as readonly string[]).flatMap((id) => listed(follow(id)));
  if (key === 'evidence')
    return (value as readonly string[]).flatMap((reference) => {
      const [, kind, id = ''] = /^(fact|quote):(.*)$/.exec(reference) ?? [];
      if (kind === undefined) return [reference];
      const now = follow(id);
      return now === undefined ? [] : [`${kind}:${now}`];
    });
  if (key === 'rebuttal' && typeof value === 'object' && value !== null)
    return withReferences(value as AnyItem['value'], follow);
  return value;
}
