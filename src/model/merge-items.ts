/** A block of keys, as read from YAML. */
export type Block = Readonly<Record<string, unknown>>;

/** A merged list item and where it comes from: its position in the outline, in the overlay, or both. */
export interface MergedItem {
  readonly value: unknown;
  readonly below?: number;
  readonly above?: number;
}

export interface MergedItems {
  readonly items: readonly MergedItem[];
  /** Positions in the overlay's list whose `after` or `before` names nothing. */
  readonly lost: readonly {
    readonly at: number;
    readonly key: 'after' | 'before';
    /** Undefined where what stands there is no text. */
    readonly id: string | undefined;
  }[];
}

/** Lays a list of items over another: items of one id merge; a new one goes where its `after` or `before` says, or last. */
export function mergeItems(base: readonly unknown[], layer: readonly Block[]): MergedItems {
  const items: MergedItem[] = base.map((value, at) => ({ value, below: at }));
  const lost: MergedItems['lost'][number][] = [];
  for (const [at, written] of layer.entries()) {
    const { after, before, ...item } = written;
    const key = after === undefined ? 'before' : 'after';
    const anchor = key === 'after' ? after : before;
    const known = find(items, item['id']);
    const place = anchor === undefined ? -1 : find(items, anchor);
    if (anchor !== undefined && place < 0) lost.push({ at, key, id: idOf(anchor) });
    const next = mergeItem(items[known], item, at);
    if (known >= 0 && place < 0) items[known] = next;
    else insert(items, next, { known, place: key === 'after' && place >= 0 ? place + 1 : place });
  }
  return { items, lost };
}

/** The id of a list item; a fact may be named by its id alone. */
export function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const id = blockOf(item)['id'];
  return typeof id === 'string' ? id : undefined;
}

/** A value as a block of keys; empty if it is none. */
export function blockOf(value: unknown): Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Block)
    : {};
}

function find(items: readonly MergedItem[], id: unknown): number {
  return items.findIndex(({ value }) => idOf(value) === id);
}

function mergeItem(old: MergedItem | undefined, item: Block, at: number): MergedItem {
  const value = { ...blockOf(old?.value), ...item };
  return { value, above: at, ...(old?.below === undefined ? {} : { below: old.below }) };
}

/** Puts an item in its place, or last; an item that moves leaves its old place. */
function insert(items: MergedItem[], item: MergedItem, at: { known: number; place: number }): void {
  const place = at.place < 0 ? items.length : at.place;
  items.splice(place, 0, item);
  if (at.known >= 0) items.splice(at.known < place ? at.known : at.known + 1, 1);
}
