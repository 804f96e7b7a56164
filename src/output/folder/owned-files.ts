import { isSafePath } from './is-safe-path.ts';

/** What was made, for readers. */
export const MANIFEST = 'manifest.json';

/** Which files are ours: what may be removed when it is no longer made. Not for readers, so it is hidden. */
export const OWNED = '.khulasa-files.json';

/** Files that Khulasa has written into a folder: path → SHA-256 of what was written. */
export type OwnedFiles = ReadonlyMap<string, string>;

/** The list of owned files as text, in an order of its own. */
export function formatOwnedFiles(files: OwnedFiles): string {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** The files that such a text lists; whatever is not a safe path with a sum is left out, as files may be lost by it. */
export function parseOwnedFiles(text: string): OwnedFiles {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
    return new Map(entries.filter(isOwnedFile));
  } catch {
    return new Map();
  }
}

/** Whether somebody may have written so to a list that Khulasa trusts: a safe path, and a sum. */
export function isOwnedFile(entry: [string, unknown]): entry is [string, string] {
  const [path, sum] = entry;
  return isSafePath(path) && typeof sum === 'string' && /^[0-9a-f]{64}$/.test(sum);
}
