import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { WrittenOutline } from './library.ts';
import type { Source } from './source.ts';

type Block = Readonly<Record<string, unknown>>;

/** Where a merged list item comes from: its position in the outline, in the overlay, or both. */
interface MergedItem {
  readonly value: unknown;
  readonly below?: number;
  readonly above?: number;
}

/**
 * Lays an overlay's outline over the one it extends: its keys replace; list items merge by `id`; a new item may say
 * `after` or `before`; `remove` drops. Places in the result lead to whichever file wrote the value.
 */
export function mergeOverlay(
  below: WrittenOutline,
  above: WrittenOutline,
): Checked<WrittenOutline> {
  const base = blockOf(below.data);
  const layer = blockOf(above.data);
  const problems: Problem[] = [];
  const lists = new Map<string, readonly MergedItem[]>();
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(layer)) {
    if (key === 'extends' || key === 'remove') continue;
    const items =
      isItemList(value) && isList(base[key])
        ? mergeList({ base: base[key], layer: value, key }, above, problems)
        : undefined;
    if (items !== undefined) lists.set(key, items);
    merged[key] = items?.map((item) => item.value) ?? value;
  }
  removeItems({ merged, lists, base, layer }, above, problems);
  return {
    value: { id: below.id, data: merged, source: mergedSource({ below, above, lists, layer }) },
    problems,
  };
}

function mergeList(
  list: { base: readonly unknown[]; layer: readonly Block[]; key: string },
  above: WrittenOutline,
  problems: Problem[],
): MergedItem[] {
  const items: MergedItem[] = list.base.map((value, at) => ({ value, below: at }));
  for (const [at, written] of list.layer.entries()) {
    const { after, before, ...item } = written;
    const known = items.findIndex(({ value }) => idOf(value) === item['id']);
    const anchor = after ?? before;
    const place =
      anchor === undefined ? -1 : items.findIndex(({ value }) => idOf(value) === anchor);
    if (anchor !== undefined && place < 0) {
      problems.push(
        unknownItem(
          String(anchor),
          items.map(({ value }) => idOf(value)),
          above.source.locate([list.key, at, after === undefined ? 'before' : 'after']),
        ),
      );
    }
    const old = known < 0 ? undefined : items[known];
    const value =
      old === undefined || typeof old.value !== 'object'
        ? item
        : { ...blockOf(old.value), ...item };
    const next: MergedItem = {
      value,
      above: at,
      ...(old?.below === undefined ? {} : { below: old.below }),
    };
    if (known >= 0 && place < 0) items[known] = next;
    else insert(items, next, { known, place: after === undefined ? place : place + 1 });
  }
  return items;
}

/** Puts an item where `after` or `before` says, at the end otherwise; an item that moves leaves its old place. */
function insert(items: MergedItem[], item: MergedItem, at: { known: number; place: number }): void {
  const place = at.place < 0 ? items.length : at.place;
  items.splice(place, 0, item);
  if (at.known >= 0) items.splice(at.known < place ? at.known : at.known + 1, 1);
}

function removeItems(
  state: {
    merged: Record<string, unknown>;
    lists: Map<string, readonly MergedItem[]>;
    base: Block;
    layer: Block;
  },
  above: WrittenOutline,
  problems: Problem[],
): void {
  const doomed = isList(state.layer['remove']) ? state.layer['remove'].map(String) : [];
  const found = new Set<string>();
  for (const [key, value] of Object.entries(state.merged)) {
    if (!isList(value) || doomed.length === 0) continue;
    const items =
      state.lists.get(key) ?? value.map((item, at): MergedItem => ({ value: item, below: at }));
    const kept = items.filter((item) => !doomed.includes(idOf(item.value) ?? ''));
    if (kept.length === items.length) continue;
    for (const item of items) found.add(idOf(item.value) ?? '');
    state.lists.set(key, kept);
    state.merged[key] = kept.map((item) => item.value);
  }
  const known = Object.values(state.base).flatMap((value) =>
    isList(value) ? value.map(idOf) : [],
  );
  for (const [at, id] of doomed.entries()) {
    if (!found.has(id)) problems.push(unknownItem(id, known, above.source.locate(['remove', at])));
  }
}

function mergedSource(merge: {
  below: WrittenOutline;
  above: WrittenOutline;
  lists: ReadonlyMap<string, readonly MergedItem[]>;
  layer: Block;
}): Source {
  const { below, above, lists, layer } = merge;
  return {
    file: below.source.file,
    locate: (path, what) => {
      const [key, at, ...rest] = path;
      const item =
        typeof key === 'string' && typeof at === 'number' ? lists.get(key)?.[at] : undefined;
      if (item === undefined || key === undefined) {
        const source =
          typeof key === 'string' && Object.hasOwn(layer, key) && !lists.has(key)
            ? above.source
            : below.source;
        return source.locate(path, what);
      }
      const written =
        item.above === undefined
          ? undefined
          : blockOf((layer[key] as readonly unknown[])[item.above]);
      const isAbove =
        item.below === undefined ||
        (written !== undefined && (rest[0] === undefined || Object.hasOwn(written, rest[0])));
      return isAbove
        ? above.source.locate([key, item.above ?? 0, ...rest], what)
        : below.source.locate([key, item.below ?? 0, ...rest], what);
    },
  };
}

function unknownItem(
  id: string,
  known: readonly (string | undefined)[],
  place: Problem['place'],
): Problem {
  return createProblem('overlay/unknown-item', place, {
    message: `The outline that this overlay extends has no item \`${id}\`.`,
    hint:
      didYouMean(
        id,
        known.filter((candidate) => candidate !== undefined),
      ) ?? 'It may have been renamed or dropped since; look there.',
  });
}

/** The id of a list item; a fact may be named by its id alone. */
function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const id = blockOf(item)['id'];
  return typeof id === 'string' ? id : undefined;
}

function blockOf(value: unknown): Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Block)
    : {};
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A list whose items all have ids merges; any other replaces. */
function isItemList(value: unknown): value is readonly Block[] {
  return (
    isList(value) &&
    value.length > 0 &&
    value.every((item) => typeof blockOf(item)['id'] === 'string')
  );
}
