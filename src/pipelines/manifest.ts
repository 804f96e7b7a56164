import { z } from 'zod';
import { idSchema } from '../model/id.ts';
import type { ManifestSheet } from './build-options.ts';
import { formatShard, parseShard, type Shard } from './shard.ts';

/**
 * `manifest.json`: what was made, in an order and with contents that depend on nothing but the content. That of a part says
 * which part it is.
 */
export function formatManifest(sheets: readonly ManifestSheet[], shard?: Shard): string {
  const sorted = sheets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const part = shard && { part: formatShard(shard) };
  return `${JSON.stringify({ ...part, sheets: sorted }, null, 2)}\n`;
}

/** Which part of a build a manifest is of; undefined for that of a whole one. */
export function parsePart(text: string): Shard | undefined {
  try {
    return parseShard((JSON.parse(text) as { part?: unknown }).part);
  } catch {
    return undefined;
  }
}

/**
 * The sheets that an earlier manifest lists, for a build of some topics that leaves the others as they are. What Khulasa
 * would not have written is left out, since somebody may have put it there: paths become links and are kept.
 */
export function parseManifest(text: string | undefined): readonly ManifestSheet[] {
  try {
    const { sheets } = JSON.parse(text ?? '') as { sheets?: unknown };
    const sound = parseSheets(Array.isArray(sheets) ? sheets : []);
    return [...new Map(sound.map((sheet) => [sheet.path, sheet])).values()];
  } catch {
    return [];
  }
}

/** Those of some things that can be lines of a manifest. */
export function parseSheets(listed: readonly unknown[]): readonly ManifestSheet[] {
  return listed.flatMap((sheet) => sheetSchema.safeParse(sheet).data ?? []);
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
