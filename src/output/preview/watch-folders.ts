import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch, type FSWatcher } from 'chokidar';
import { Failure } from '../../problems/failure.ts';
import { readStamps } from './read-stamps.ts';

/** How long it must have been quiet, in milliseconds, before what was saved is taken to be whole. */
const QUIET = 25;
/** How often that is waited for, in folders that never come to rest. */
const MOST_WAITS = 40;
/** How long to rely on being told, in milliseconds, before looking; and how many times as long as looking takes. */
const LOOK_EVERY = 1000;
const LOOK_SELDOM = 20;

/**
 * Folders that are watched for changes, also such as do not exist yet. What is taken away and made again while it is being
 * looked at, or a folder that is a link and is turned elsewhere, may go untold; so folders are looked at too.
 */
export class FolderWatch implements AsyncDisposable {
  readonly #folders: readonly string[];
  readonly #watcher: FSWatcher;
  #hasChanged = false;
  #trouble: unknown;
  #stamps = '';
  #pause = LOOK_EVERY;

  private constructor(folders: readonly string[], watcher: FSWatcher) {
    this.#folders = folders;
    this.#watcher = watcher;
    watcher.on('all', () => (this.#hasChanged = true));
    watcher.on('error', (error) => (this.#trouble ??= error));
  }

  /** @throws Failure `preview/unwatchable` when the system does not let them be watched. */
  static async open(folders: readonly string[]): Promise<FolderWatch> {
    const real = await Promise.all(folders.map(findReal));
    // A folder that is taken away and made again is seen only from the one that holds it.
    const holders = real.map((folder) => dirname(folder));
    const isMeant = (path: string): boolean =>
      holders.includes(path) ||
      real.some((folder) => path === folder || path.startsWith(`${folder}${sep}`));
    const watcher = watch(holders, {
      ignored: (path) => !isMeant(normalize(path)),
      ignoreInitial: true,
      ignorePermissionErrors: true,
      followSymlinks: false,
      // What it would wait for to tell a save from a removal is of no matter here.
      atomic: false,
    });
    try {
      await once(watcher, 'ready');
      const folderWatch = new FolderWatch(folders, watcher);
      await folderWatch.#isOther();
      return folderWatch;
    } catch (error) {
      await watcher.close();
      throw explain(error);
    }
  }

  /**
   * Waits until something has changed since the last time, and nothing more is being written.
   * @throws the signal's reason, once it is aborted; Failure `preview/unwatchable`.
   */
  async next(signal: AbortSignal): Promise<void> {
    try {
      while (!this.#hasChanged && !(await this.#isOther())) await this.#hear(signal);
      for (let waits = 0; waits < MOST_WAITS; waits += 1) {
        this.#hasChanged = false;
        await wait(QUIET, undefined, { signal });
        if (!this.#hasChanged) break;
      }
      await this.#isOther();
    } catch (error) {
      signal.throwIfAborted();
      throw explain(error);
    }
  }

  /** Whether the folders look otherwise than when they were last looked at. */
  async #isOther(): Promise<boolean> {
    const started = performance.now();
    const [before, now] = [this.#stamps, await readStamps(this.#folders)];
    this.#stamps = now;
    const took = Math.ceil(performance.now() - started);
    this.#pause = Math.max(LOOK_EVERY, LOOK_SELDOM * took);
    return now !== before;
  }

  /** Until something is told, or it is time to look. */
  async #hear(signal: AbortSignal): Promise<void> {
    if (this.#trouble !== undefined) throw this.#trouble;
    const over = AbortSignal.any([signal, AbortSignal.timeout(this.#pause)]);
    await once(this.#watcher, 'all', { signal: over }).catch((error: unknown) => {
      signal.throwIfAborted();
      if (!over.aborted) throw error;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#watcher.close();
  }
}

/** Where a folder really is, or would be. */
async function findReal(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined);
  if (real !== undefined) return real;
  const holder = await realpath(dirname(folder)).catch(() => dirname(folder));
  return join(holder, basename(folder));
}

function explain(cause: unknown): Failure {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const isFull = ['ENOSPC', 'EMFILE', 'ENFILE'].includes(code);
  return new Failure('preview/unwatchable', `Changes cannot be watched for: ${message}.`, {
    cause,
    hint: isFull
      ? 'The system watches no more files: close what watches others, such as editors and their servers, or raise its limit (on Linux `fs.inotify.max_user_watches`).'
      : 'Use `khulasa build` after each change.',
  });
}
