import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../problems/failure.ts';

/** The folders inside a folder, made one by one, so that none is a link that leads out of it. */
export class FoldersWithin {
  readonly #root: string;
  readonly #made = new Map<string, Promise<string>>();

  /** @param root an absolute path without links. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Makes the folder of these names, one in the other, and says where it is.
   * Throws a Failure (`output/unwritable`) at a link, and otherwise what the file system throws.
   */
  make(names: readonly string[]): Promise<string> {
    const key = names.join('/');
    const made = this.#made.get(key) ?? this.#makeOnce(names);
    this.#made.set(key, made);
    return made;
  }

  async #makeOnce(names: readonly string[]): Promise<string> {
    if (names.length === 0) return this.#root;
    const folder = join(await this.make(names.slice(0, -1)), names.at(-1) ?? '');
    await mkdir(folder).catch(allowExisting);
    if ((await lstat(folder)).isSymbolicLink()) throw refuseLink(folder);
    return folder;
  }
}

function allowExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function refuseLink(folder: string): Failure {
  return new Failure('output/unwritable', `${folder} is a link, which may lead anywhere.`, {
    hint: 'Remove the link, or name another folder with --out.',
  });
}
