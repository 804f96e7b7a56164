import { open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { isId } from '../model/id.ts';
import { Failure } from '../problems/failure.ts';
import { readBytes } from './read-bytes.ts';

/** A document as a tutor gives it. */
export interface ReadDocument {
  /** For people: relative to where they stand, with forward slashes. */
  readonly file: string;
  /** Its name with its ending, without folders. */
  readonly name: string;
  /** All of it, or the first 4 MB of a larger one. */
  readonly bytes: Uint8Array;
  /** Its id, if it is an article of the content folder already. */
  readonly articleId: string | undefined;
}

/** More than is taken for an article; of a larger file only the beginning is read, which is too large as well. */
const MOST_BYTES = 4 * 1024 * 1024;

export interface ReadDocumentsOptions {
  /** The folder that paths are relative to: an absolute path. */
  readonly from: string;
  /** The folder that holds the articles of the content, if there is one. */
  readonly articles: string;
}

/**
 * Reads documents that were named on the command line, each once, however often it is named.
 * @throws Failure `usage/unknown-document`, which names all that are not there or are folders; `content/unreadable`.
 */
export async function readDocuments(
  paths: readonly string[],
  { from, articles }: ReadDocumentsOptions,
): Promise<readonly ReadDocument[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const full = resolve(from, path);
      return { path, full, stats: await stat(full).catch(() => undefined) };
    }),
  );
  const lost = found.filter(({ stats }) => stats?.isFile() !== true);
  if (lost.length > 0) throw explainLost(lost);
  const folder = await realpath(articles).catch(() => articles);
  const documents = new Map<string, ReadDocument>();
  for (const { full, stats } of found) {
    const real = await realpath(full);
    if (documents.has(real)) continue;
    const name = basename(real);
    const isArticle = dirname(real) === folder && extname(name) === '.md';
    const id = basename(name, '.md');
    const isLarge = (stats?.size ?? 0) > MOST_BYTES;
    documents.set(real, {
      file: relative(from, full).split(sep).join('/'),
      name: basename(full),
      bytes: await readBytes(full, full, isLarge ? readBeginning : undefined),
      articleId: isArticle && isId(id) ? id : undefined,
    });
  }
  return [...documents.values()];
}

/** The bytes of a file that may be there. @throws Failure `content/unreadable`. */
export async function readFileIfAny(path: string): Promise<Uint8Array | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true ? await readBytes(path, path) : undefined;
}

async function readBeginning(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(new Uint8Array(MOST_BYTES), 0, MOST_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

interface Lost {
  readonly path: string;
  readonly stats: { readonly isDirectory: () => boolean } | undefined;
}

const HINTS = {
  address: 'Addresses are not read: open the page in your browser, save it, and name that file.',
  folder: 'Name the files in it, such as `articles/*.html`.',
  missing: 'Look at the spelling, and at the folder that you are in.',
};

function explainLost(lost: readonly Lost[]): Failure {
  const kinds = lost.map(({ path, stats }) => {
    if (/^https?:/i.test(path)) return 'address';
    return stats === undefined ? 'missing' : 'folder';
  });
  const said = lost.map(({ path, stats }) =>
    stats === undefined ? `There is no file \`${path}\`.` : `\`${path}\` is not a file.`,
  );
  const hints = [...new Set(kinds)].map((kind) => HINTS[kind]);
  return new Failure('usage/unknown-document', said.join(' '), { hint: hints.join(' ') });
}
