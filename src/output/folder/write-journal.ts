import { createHash } from 'node:crypto';
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from './read-text.ts';
import { isOwnedFile, type OwnedFiles } from './owned-files.ts';

/** Its name in an output folder. It is there while a build writes, and after one that did not end. */
export const JOURNAL = '.khulasa-journal';

/** What a build has written so far, so that what is left of one that was killed is known to be Khulasa’s. */
export class Journal implements AsyncDisposable {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;

  /** @param root an absolute path without links. */
  constructor(root: string) {
    this.#path = join(root, JOURNAL);
  }

  /** Notes a file that is about to be put in its place. The line is whole or not there. */
  async note(path: string, sha256: string): Promise<void> {
    this.#file ??= open(this.#path, 'a');
    await (await this.#file).write(`${sha256} ${path}\n`);
  }

  /** Once all is listed elsewhere. */
  async discard(): Promise<void> {
    await this[Symbol.asyncDispose]();
    await rm(this.#path, { force: true });
  }

  /** Closes the file; what it says stays. */
  async [Symbol.asyncDispose](): Promise<void> {
    const file = await this.#file?.catch(() => undefined);
    this.#file = undefined;
    await file?.close();
  }
}

/** The files that a build which did not end has written, as they lie there. Empty if the last one did end. */
export async function readJournal(root: string): Promise<OwnedFiles> {
  const text = await readText(join(root, JOURNAL));
  const noted = (text ?? '')
    .split('\n')
    .map((line): [string, string] => [line.slice(65), line.slice(0, 64)]);
  const written = new Map<string, string>();
  for (const [path, sha256] of noted.filter(isOwnedFile))
    if ((await sumOf(join(root, ...path.split('/')))) === sha256) written.set(path, sha256);
  return written;
}

async function sumOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
