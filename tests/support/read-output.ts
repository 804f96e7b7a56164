import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, by its path with forward slashes. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
  );
  return new Map(files);
}

/** A sheet as `manifest.json` lists it. */
export interface ListedSheet {
  readonly topic: string;
  readonly sheet: string;
  readonly format: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
}

/** The sheets that a built folder's `manifest.json` lists. */
export function listedSheets(files: ReadonlyMap<string, Buffer>): readonly ListedSheet[] {
  const manifest = JSON.parse(String(files.get('manifest.json'))) as { sheets: ListedSheet[] };
  return manifest.sheets;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A text by its letters and digits alone, so that it can be found however its lines were broken. PDFs give the sign that
 * apostrophe and modifier letter (U+02BC) share as the latter.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\u02BC/gu, '');
}
