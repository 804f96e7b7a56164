/** Seeded chance: the same key gives the same choices, on any machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** One of the items; undefined if there is none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** At most `count` of the items, in chance order. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
}

/** Chance that depends on `key` alone (mulberry32 over a hash of it). */
export function createRandom(key: string): Random {
  let state = hash(key);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)],
    sample: (items, count) => {
      const rest = [...items];
      for (let at = rest.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [rest[at], rest[other]] = [rest[other] as never, rest[at] as never];
      }
      return rest.slice(0, count);
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}
