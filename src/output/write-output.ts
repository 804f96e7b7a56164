import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import type { RenderedFile } from '../render/rendered-file.ts';
import { explainWriteError } from './folder/explain-write-error.ts';
import { isSafePath } from './folder/is-safe-path.ts';
import {
  formatOwnedFiles,
  MANIFEST,
  OWNED,
  parseOwnedFiles,
  type OwnedFiles,
} from './folder/owned-files.ts';
import { removeDrafts, writeAtomically } from './folder/write-atomically.ts';
import { FoldersWithin } from './folder/write-folders.ts';
import { removeOwned } from './folder/write-removal.ts';

/** A file as it lies in the output folder. */
export interface WrittenFile {
  readonly path: string;
  /** Its length in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Makes ready to write into a folder, which is made if need be, and from now on is Khulasa's.
 * @throws Failure `output/foreign` for a folder that holds files of others, unless `force`; hidden files do not count.
 * `output/unwritable` when it cannot be made or written.
 */
export async function openOutputFolder(
  folder: string,
  options: { readonly force: boolean },
): Promise<OutputFolder> {
  try {
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    const list = await readText(join(root, OWNED));
    if (list === undefined && !options.force) await refuseForeign(root, folder);
    await removeDrafts(root);
    if (list === undefined)
      await writeAtomically(join(root, OWNED), encode(formatOwnedFiles(new Map())));
    return new OutputFolder(
      root,
      parseOwnedFiles(list ?? ''),
      await readText(join(root, MANIFEST)),
    );
  } catch (error) {
    throw explainWriteError(folder, error);
  }
}

/** A folder that a build writes into. */
export class OutputFolder {
  /** The text of the `manifest.json` of the build before. */
  readonly previousManifest: string | undefined;
  /** Paths of the files that earlier builds wrote. */
  readonly earlierPaths: readonly string[];
  readonly #root: string;
  readonly #folders: FoldersWithin;
  readonly #earlier: OwnedFiles;
  readonly #written = new Map<string, string>();
  /** What was asked to be written: path in small letters → path and sum. */
  readonly #taken = new Map<string, string>();

  constructor(root: string, earlier: OwnedFiles, previousManifest: string | undefined) {
    this.#root = root;
    this.#folders = new FoldersWithin(root);
    this.#earlier = earlier;
    this.earlierPaths = [...earlier.keys()];
    this.previousManifest = previousManifest;
  }

  /** Where a file lies on this machine. */
  placeOf(path: string): string {
    return join(this.#root, path);
  }

  /**
   * Writes a file so that it is never there in part. A file that is there with the same content is left as it is.
   * @throws Failure `output/unwritable`, also for a path that leaves the folder, through a link or otherwise. Two files
   * of one path, or of paths that some disks take for one, are a plain Error.
   */
  async write({ path, content }: RenderedFile): Promise<WrittenFile> {
    if (path === MANIFEST || path === OWNED) throw new Error(`${path} is written by finish().`);
    return await this.#write(path, content);
  }

  /**
   * Writes `manifest.json`, and removes what earlier builds wrote and this one neither wrote nor keeps, unless somebody
   * has changed it since.
   * @returns the paths that were removed.
   * @throws Failure `output/unwritable`.
   */
  async finish(
    manifest: string,
    { keep }: { readonly keep: readonly string[] },
  ): Promise<readonly string[]> {
    const wanted = new Set(keep);
    const kept = [...this.#earlier].filter(([path]) => wanted.has(path));
    const current = new Map([...kept, ...this.#written, [MANIFEST, sumOf(encode(manifest))]]);
    // Whatever is there is listed until it has gone, even if this process ends in between.
    await this.#writeList(new Map([...this.#earlier, ...current]));
    const removed = await this.#removeStale(current);
    await this.#write(MANIFEST, manifest);
    await this.#writeList(current);
    return removed;
  }

  async #write(path: string, content: string | Uint8Array): Promise<WrittenFile> {
    if (!isSafePath(path)) throw refusePath(path);
    const bytes = encode(content);
    const sha256 = sumOf(bytes);
    this.#take(path, sha256);
    const names = path.split('/');
    try {
      const folder = await this.#folders.make(names.slice(0, -1));
      await writeAtomically(join(folder, names.at(-1) ?? ''), bytes);
    } catch (error) {
      throw explainWriteError(path, error);
    }
    this.#written.set(path, sha256);
    return { path, bytes: bytes.length, sha256 };
  }

  /** Windows and macOS take `A.html` and `a.html` for one file. */
  #take(path: string, sha256: string): void {
    const key = path.toLowerCase();
    const [asked, taken = asked] = [`${path} (${sha256})`, this.#taken.get(key)];
    if (taken !== asked) throw new Error(`Two files for one place: ${asked} and ${taken}.`);
    this.#taken.set(key, asked);
  }

  async #writeList(files: OwnedFiles): Promise<void> {
    try {
      await writeAtomically(join(this.#root, OWNED), encode(formatOwnedFiles(files)));
    } catch (error) {
      throw explainWriteError(OWNED, error);
    }
  }

  async #removeStale(current: OwnedFiles): Promise<string[]> {
    const removed: string[] = [];
    for (const [path, sha256] of this.#earlier) {
      if (current.has(path)) continue;
      try {
        if (await removeOwned(this.#root, path, sha256)) removed.push(path);
      } catch (error) {
        throw explainWriteError(path, error);
      }
    }
    return removed;
  }
}

async function refuseForeign(root: string, folder: string): Promise<void> {
  const foreign = (await readdir(root)).find((name) => !name.startsWith('.'));
  if (foreign === undefined) return;
  throw new Failure(
    'output/foreign',
    `The folder ${folder} holds files that Khulasa did not write, such as ${foreign}.`,
    {
      hint: 'Name an empty folder with --out. With --force the files there stay, but those of the same name are written over.',
    },
  );
}

function refusePath(path: string): Failure {
  return new Failure(
    'output/unwritable',
    `${JSON.stringify(path)} is no place inside the output folder.`,
    {
      hint: 'Use names of letters, digits and hyphens, with forward slashes between them.',
    },
  );
}

/** Undefined when the file is not there; otherwise throws what the file system throws. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
