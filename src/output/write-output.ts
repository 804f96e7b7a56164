import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
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
import { refuseForeign } from './folder/read-foreign.ts';
import { readIntact, type Stamps } from './folder/read-intact.ts';
import { readText } from './folder/read-text.ts';
import { removeDrafts, writeAtomically } from './folder/write-atomically.ts';
import { Claim } from './folder/write-claim.ts';
import { makeFolder } from './folder/write-folder.ts';
import { FoldersWithin } from './folder/write-folders.ts';
import { Journal, readJournal } from './folder/write-journal.ts';
import { removeOwned } from './folder/write-removal.ts';

/** A file as it lies in the output folder. */
export interface WrittenFile {
  readonly path: string;
  /** Its length in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build has left in its folder. */
export interface LeftOutput {
  /** The list of what Khulasa wrote, as it stands there. */
  readonly list: string;
  /** Those of the files that are there as they are listed. */
  readonly stamps: Stamps;
}

export interface OutputOptions {
  /** Whether a folder that is not ours may be written into. */
  readonly force: boolean;
  /** What the claim of the folder is called (`createClaimId`). */
  readonly claim?: string | undefined;
  /** What was found in the folder at this place when it was last looked at, so that `leave` can trust it. */
  readonly findStamps?: ((root: string) => Promise<Stamps>) | undefined;
}

/**
 * Makes ready to write into a folder, which is made if need be, and from now on is Khulasa's. Until it is disposed of, no
 * other build of this machine writes into it.
 * @throws Failure `output/foreign` for a folder that holds files of others, unless `force`; hidden files do not count.
 * `output/busy` while another build writes into it. `output/unwritable` when it cannot be made or written.
 */
export async function openOutputFolder(
  folder: string,
  options: OutputOptions,
): Promise<OutputFolder> {
  try {
    await makeFolder(folder);
    const root = await realpath(folder);
    if (!options.force) await refuseForeign(root, folder);
    const claim = await Claim.take(root, options.claim);
    try {
      return new OutputFolder(root, claim, await readEarlier(root, options));
    } catch (error) {
      await claim[Symbol.asyncDispose]();
      throw error;
    }
  } catch (error) {
    throw explainWriteError(folder, error);
  }
}

/** What earlier builds have left in a folder. */
interface EarlierFiles {
  readonly files: OwnedFiles;
  readonly intact: Stamps;
  readonly manifest: string | undefined;
}

async function readEarlier(root: string, { findStamps }: OutputOptions): Promise<EarlierFiles> {
  await removeDrafts(root);
  const list = await readText(join(root, OWNED));
  if (list === undefined)
    await writeAtomically(join(root, OWNED), encode(formatOwnedFiles(new Map())));
  const files = new Map([...parseOwnedFiles(list ?? ''), ...(await readJournal(root))]);
  const known = (await findStamps?.(root)) ?? new Map();
  return {
    files,
    intact: known.size === 0 ? known : readIntact(root, files, known),
    manifest: await readText(join(root, MANIFEST)),
  };
}

/** A folder that a build writes into, and no other as long. */
export class OutputFolder implements AsyncDisposable {
  /** The text of the `manifest.json` of the build before. */
  readonly previousManifest: string | undefined;
  /** The files that earlier builds wrote, those of one that did not end too. */
  readonly earlier: OwnedFiles;
  /** An absolute path without links. */
  readonly root: string;
  readonly #folders: FoldersWithin;
  readonly #claim: Claim;
  readonly #journal: Journal;
  readonly #intact: Stamps;
  readonly #written = new Map<string, string>();
  #current: OwnedFiles = new Map();
  /** What was asked to be written: path in small letters → path and sum. */
  readonly #taken = new Map<string, string>();

  constructor(root: string, claim: Claim, earlier: EarlierFiles) {
    this.root = root;
    this.#claim = claim;
    this.#journal = new Journal(root);
    this.#folders = new FoldersWithin(root);
    this.earlier = earlier.files;
    this.#intact = earlier.intact;
    this.previousManifest = earlier.manifest;
  }

  /** Where a file lies on this machine. */
  placeOf(path: string): string {
    return join(this.root, path);
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

  /** Leaves files as they are, as if they had been written, if each is there to the byte; otherwise does nothing. */
  leave(files: readonly Pick<WrittenFile, 'path' | 'sha256'>[]): boolean {
    const areThere = files.every(({ path, sha256 }) => this.#intact.get(path)?.sha256 === sha256);
    if (!areThere) return false;
    for (const { path, sha256 } of files) {
      this.#take(path, sha256);
      this.#written.set(path, sha256);
    }
    return true;
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
    const kept = [...this.earlier].filter(([path]) => wanted.has(path));
    const current = new Map([...kept, ...this.#written, [MANIFEST, sumOf(encode(manifest))]]);
    // Whatever is there is listed until it has gone, even if this process ends in between.
    await this.#writeList(new Map([...this.earlier, ...current]));
    const removed = await this.#removeStale(current);
    await this.#write(MANIFEST, manifest);
    await this.#writeList(current);
    await this.#journal.discard();
    this.#current = current;
    return removed;
  }

  /** Once finished: what it has left, as it lies there. */
  look(): LeftOutput {
    const stamps = [...this.#intact].filter(
      ([path, { sha256 }]) => this.#current.get(path) === sha256,
    );
    const known = new Map(stamps);
    const others = new Map([...this.#current].filter(([path]) => !known.has(path)));
    return {
      list: formatOwnedFiles(this.#current),
      stamps: new Map([...known, ...readIntact(this.root, others)]),
    };
  }

  /** Lets others write into the folder. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#journal[Symbol.asyncDispose]();
    await this.#claim[Symbol.asyncDispose]();
  }

  async #write(path: string, content: string | Uint8Array): Promise<WrittenFile> {
    if (!isSafePath(path)) throw refusePath(path);
    const bytes = encode(content);
    const sha256 = sumOf(bytes);
    this.#take(path, sha256);
    const names = path.split('/');
    try {
      const folder = await this.#folders.make(names.slice(0, -1));
      await writeAtomically(join(folder, names.at(-1) ?? ''), bytes, () =>
        this.#journal.note(path, sha256),
      );
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
      await writeAtomically(join(this.root, OWNED), encode(formatOwnedFiles(files)));
    } catch (error) {
      throw explainWriteError(OWNED, error);
    }
  }

  async #removeStale(current: OwnedFiles): Promise<string[]> {
    const removed: string[] = [];
    for (const [path, sha256] of this.earlier) {
      if (current.has(path)) continue;
      try {
        if (await removeOwned(this.root, path, sha256)) removed.push(path);
      } catch (error) {
        throw explainWriteError(path, error);
      }
    }
    return removed;
  }
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

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
