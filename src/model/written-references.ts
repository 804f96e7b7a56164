import type { WrittenOutline } from './library.ts';

/**
 * Every reference that stands under an `evidence` of these outlines, as it is written, and every fact that they list, as
 * `fact:<id>`. Outlines are taken as written, so that one with errors, or an overlay that is not laid over, counts too.
 */
export function writtenReferences(outlines: readonly WrittenOutline[]): ReadonlySet<string> {
  return new Set(outlines.flatMap((outline) => outline.cited ?? referencesIn(outline.data, '')));
}

function referencesIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') {
    if (key === 'evidence') return [value];
    return key === 'facts' ? [`fact:${value}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => referencesIn(item, name));
}
