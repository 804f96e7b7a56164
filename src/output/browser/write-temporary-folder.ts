import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProcessRunning, MARK, processMark } from './find-running-process.ts';

/** `khulasa-` and the mark of the process that made it, so that another can tell whether it is still of use. */
const NAME = new RegExp(`^khulasa-(${MARK})-\\w+$`);

/** Enough for a process that is being killed to let go of its files. */
const PATIENT = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/** A private folder that lives no longer than this process. */
export class TemporaryFolder implements AsyncDisposable {
  readonly path: string;
  readonly #removeAtExit: () => void;

  private constructor(path: string) {
    this.path = path;
    this.#removeAtExit = () => rmSync(path, PATIENT);
    process.once('exit', this.#removeAtExit);
  }

  /** Makes the folder. Mode 0700. */
  static async create(): Promise<TemporaryFolder> {
    return new TemporaryFolder(await mkdtemp(join(tmpdir(), `khulasa-${processMark()}-`)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, PATIENT);
    process.off('exit', this.#removeAtExit);
  }
}

/** Removes a folder only if this user alone can have put anything into it. */
async function removeOwn(folder: string): Promise<void> {
  const { uid, mode } = await lstat(folder);
  if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o077) !== 0)) return;
  await rm(folder, { recursive: true, force: true });
}

/** Removes the temporary folders that killed processes of this user have left; those of others need not be. */
export async function removeAbandoned(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const abandoned = names.filter((name) => {
    const owner = NAME.exec(name)?.[1];
    return owner !== undefined && !isProcessRunning(owner);
  });
  await Promise.allSettled(abandoned.map((name) => removeOwn(join(tmpdir(), name))));
}
