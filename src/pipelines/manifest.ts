import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import type { ManifestSheet } from './build-options.ts';

/** `manifest.json`: what was made, in an order and with contents that depend on nothing but the content. */
export function formatManifest(sheets: readonly ManifestSheet[]): string {
  const sorted = sheets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ sheets: sorted }, null, 2)}\n`;
}

/**
 * The sheets that an earlier manifest lists, for a build of some topics that leaves the others as they are. What Khulasa
 * would not have written is left out, since somebody may have put it there: paths become links and are kept.
 */
export function parseManifest(text: string | undefined): readonly ManifestSheet[] {
  try {
    const { sheets } = JSON.parse(text ?? '') as { sheets?: unknown };
    const listed = Array.isArray(sheets) ? sheets : [];
    const sound = listed.flatMap((sheet) => sheetSchema.safeParse(sheet).data ?? []);
    return [...new Map(sound.map((sheet) => [sheet.path, sheet])).values()];
  } catch {
    return [];
  }
}

const countSchema = z.int().positive();

const sheetSchema = z
  .strictObject({
    topic: idSchema,
    sheet: idSchema,
    format: z.enum(['html', 'pdf']),
    path: z.string(),
    bytes: countSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: countSchema.nullable(),
  })
  .refine(({ topic, sheet, format, path }) => path === `topics/${topic}/${sheet}.${format}`)
  .refine(({ format, pages }) => (format === 'pdf') === (pages !== null));
