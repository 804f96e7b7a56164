import type { ManifestSheet } from './build-options.ts';

/** `manifest.json`: what was made, in an order and with contents that depend on nothing but the content. */
export function formatManifest(sheets: readonly ManifestSheet[]): string {
  const sorted = sheets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ sheets: sorted }, null, 2)}\n`;
}

/** The sheets that an earlier manifest lists, for a build of some topics that leaves the others as they are. */
export function parseManifest(text: string | undefined): readonly ManifestSheet[] {
  try {
    const { sheets } = JSON.parse(text ?? '') as { sheets?: unknown };
    return Array.isArray(sheets) ? sheets.filter(isManifestSheet) : [];
  } catch {
    return [];
  }
}

function isManifestSheet(value: unknown): value is ManifestSheet {
  const sheet = value as Partial<Record<keyof ManifestSheet, unknown>> | null;
  return (
    typeof sheet?.topic === 'string' &&
    typeof sheet.path === 'string' &&
    typeof sheet.sha256 === 'string'
  );
}
