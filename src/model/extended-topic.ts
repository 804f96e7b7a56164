import type { WrittenOutline } from './library.ts';

/** The topic that an overlay's outline extends; undefined for a topic of the overlay's own. */
export function extendedTopic({ data }: WrittenOutline): string | undefined {
  const { extends: topic } = (typeof data === 'object' && data !== null ? data : {}) as {
    readonly extends?: unknown;
  };
  return typeof topic === 'string' ? topic : undefined;
}
