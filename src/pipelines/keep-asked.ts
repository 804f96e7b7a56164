/** Things by key that are kept from one round to the next if they were kept or found in it, and let go otherwise. */
export interface Asked<T> {
  readonly find: (key: string) => T | undefined;
  readonly keep: (key: string, thing: T) => void;
  /** Begins another round. */
  readonly next: () => void;
}

export function keepAsked<T>(): Asked<T> {
  let [before, now] = [new Map<string, T>(), new Map<string, T>()];
  return {
    find: (key) => {
      const thing = now.get(key) ?? before.get(key);
      if (thing !== undefined) now.set(key, thing);
      return thing;
    },
    keep: (key, thing) => void now.set(key, thing),
    next: () => {
      [before, now] = [now, new Map()];
    },
  };
}
