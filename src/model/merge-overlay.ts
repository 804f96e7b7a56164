import { z } from 'zod';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Place, Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { checkShape } from './check-shape.ts';
import type { WrittenOutline } from './library.ts';
import { blockOf, idOf, mergeItems, type Block, type MergedItem } from './merge-items.ts';
import { overlayKeys } from './overlay.ts';
import type { Path, Source } from './source.ts';

/** An outline being laid over another, list by list. */
interface Merge {
  readonly below: WrittenOutline;
  readonly above: WrittenOutline;
  readonly base: Block;
  readonly layer: Block;
  /** Lists whose items come from both. */
  readonly lists: Map<string, readonly MergedItem[]>;
}

/**
 * Lays an overlay's outline over the one it extends: its keys replace; list items merge by `id`; a new item may say
 * `after` or `before`; `remove` drops. Places in the result lead to whichever file wrote the value.
 */
export function mergeOverlay(
  below: WrittenOutline,
  above: WrittenOutline,
): Checked<WrittenOutline> {
  const merge: Merge = {
    below,
    above,
    base: blockOf(below.data),
    layer: blockOf(above.data),
    lists: new Map(),
  };
  const { extends: _, remove: __, ...keys } = merge.layer;
  const problems = [...mergeLists(merge, keys), ...removeItems(merge, keys)];
  const lists = [...merge.lists].map(
    ([key, items]) => [key, items.map(({ value }) => value)] as const,
  );
  return {
    value: {
      id: below.id,
      data: { ...merge.base, ...keys, ...Object.fromEntries(lists) },
      source: { file: below.source.file, locate: (path, what) => locate(merge, path, what) },
    },
    problems,
  };
}

function mergeLists({ base, lists, above }: Merge, keys: Block): Problem[] {
  return Object.entries(keys).flatMap(([key, value]) => {
    const old = base[key];
    if (!isItemList(value) || !isList(old)) return [];
    const { items, lost } = mergeItems(old, value);
    lists.set(key, items);
    const known = old.map(idOf);
    return lost.map((missing) => {
      const place = above.source.locate([key, missing.at, missing.key]);
      if (missing.id !== undefined) return unknownItem(missing.id, known, place);
      const message = `\`${missing.key}\` must be the id of one item.`;
      return createProblem('schema/type', place, { message });
    });
  });
}

function removeItems({ base, layer, lists, above }: Merge, keys: Block): Problem[] {
  const checked = checkShape(z.object({ remove: overlayKeys.remove }), layer, above.source);
  const doomed = checked.value?.remove ?? [];
  const known = Object.values(base).flatMap((value) => (isList(value) ? value.map(idOf) : []));
  for (const [key, value] of doomed.length === 0 ? [] : Object.entries({ ...base, ...keys })) {
    if (!isList(value)) continue;
    const from = Object.hasOwn(keys, key) ? 'above' : 'below';
    const items =
      lists.get(key) ?? value.map((item, at): MergedItem => ({ value: item, [from]: at }));
    const kept = items.filter((item) => !doomed.includes(idOf(item.value) ?? ''));
    lists.set(
      key,
      kept.map((item) => ({ ...item, value: withoutMentions(item.value, doomed) })),
    );
  }
  const lost = doomed.flatMap((id, at) =>
    known.includes(id) ? [] : [unknownItem(id, known, above.source.locate(['remove', at]))],
  );
  return [...checked.problems, ...lost];
}

/** Keys of an item that name other items of the outline. */
const MENTIONS = ['addresses', 'use', 'skip'];

/** An item that no longer names what has been removed. */
function withoutMentions(item: unknown, doomed: readonly string[]): unknown {
  const mentions = MENTIONS.flatMap((key) => {
    const ids = blockOf(item)[key];
    return isList(ids)
      ? [[key, ids.filter((id) => !doomed.includes(idOf(id) ?? ''))] as const]
      : [];
  });
  return mentions.length === 0 ? item : { ...blockOf(item), ...Object.fromEntries(mentions) };
}

function locate(merge: Merge, path: Path, what: 'key' | 'value' | undefined): Place {
  const [key, at, ...rest] = path;
  if (typeof key !== 'string') return merge.below.source.locate(path, what);
  const item = typeof at === 'number' ? merge.lists.get(key)?.[at] : undefined;
  if (item === undefined) return sourceOfKey(merge, key).locate(path, what);
  const isAbove = isFromAbove(item, blockOf(listed(merge.layer[key])[item.above ?? -1]), rest[0]);
  const [source, position] = isAbove
    ? [merge.above.source, item.above]
    : [merge.below.source, item.below];
  return source.locate([key, position ?? 0, ...rest], what);
}

function sourceOfKey({ layer, lists, above, below }: Merge, key: string): Source {
  return Object.hasOwn(layer, key) && !lists.has(key) ? above.source : below.source;
}

/** Whether the overlay wrote the item's key, or the item itself. */
function isFromAbove(item: MergedItem, written: Block, key: string | number | undefined): boolean {
  if (item.above === undefined) return false;
  return item.below === undefined || key === undefined || Object.hasOwn(written, key);
}

function unknownItem(id: string, known: readonly (string | undefined)[], place: Place): Problem {
  return createProblem('overlay/unknown-item', place, {
    message: `The outline that this overlay extends has no item \`${id}\`.`,
    hint:
      didYouMean(
        id,
        known.filter((candidate) => candidate !== undefined),
      ) ?? 'It may have been renamed or dropped since; look there.',
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function listed(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** A list whose items all have ids merges; any other replaces. */
function isItemList(value: unknown): value is readonly Block[] {
  return (
    isList(value) &&
    value.length > 0 &&
    value.every((item) => typeof blockOf(item)['id'] === 'string')
  );
}
