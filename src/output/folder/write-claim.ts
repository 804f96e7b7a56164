import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../problems/failure.ts';
import { isProcessRunning, MARK, processMark } from '../browser/find-running-process.ts';
import { removeDrafts } from './write-atomically.ts';

/** Says that a process writes into the folder. One for each, so that nobody takes away another’s by mistake. */
const CLAIM = new RegExp(`^\\.khulasa-(${MARK})-[0-9a-f]{12}\\.lock$`);

/** Of two that begin in one moment the first by name waits so long for the other to give way. In milliseconds. */
const COURTESY = { tries: 5, pause: 50 };

/** The right to write into a folder, which one build has at a time. It ends with the process at the latest. */
export class Claim implements AsyncDisposable {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Claims a folder. What killed processes have left of theirs is removed.
   * @throws Failure `output/busy` when another build of this machine writes into it; what the file system throws.
   */
  static async take(folder: string, id = createClaimId()): Promise<Claim> {
    const name = nameOf(id);
    const claim = new Claim(join(folder, name));
    try {
      await writeFile(claim.#path, '', { flag: 'wx' });
      for (let left = COURTESY.tries; ; left -= 1) {
        const [other] = await findOthers(folder, name);
        if (other === undefined) return claim;
        if (left === 0 || other < name) throw describeOther(folder, other);
        await sleep(COURTESY.pause);
      }
    } catch (error) {
      await claim[Symbol.asyncDispose]();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

/** What a claim of this process may be called. */
export function createClaimId(): string {
  return randomBytes(6).toString('hex');
}

/** Removes a claim of this process whose thread ended before it let go, and what that was writing in the folder. */
export async function abandonClaim(folder: string, id: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes(nameOf(id))) return;
  await removeDrafts(folder, true);
  await rm(join(folder, nameOf(id)), { force: true });
}

function nameOf(id: string): string {
  return `.khulasa-${processMark()}-${id}.lock`;
}

/** Removes the claims of processes that were killed. */
export async function removeDeadClaims(folder: string): Promise<void> {
  await findOthers(folder);
}

/** Names of the claims of builds that are under way, in order; those of processes that run no more are removed. */
async function findOthers(folder: string, own?: string): Promise<string[]> {
  const others: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const owner = CLAIM.exec(name)?.[1];
    if (owner === undefined || name === own) continue;
    if (isProcessRunning(owner)) others.push(name);
    else await rm(join(folder, name), { force: true });
  }
  return others;
}

function describeOther(folder: string, name: string): Failure {
  const pid = parseInt(CLAIM.exec(name)?.[1] ?? '', 10);
  return new Failure('output/busy', `Another build (process ${pid}) is writing into ${folder}.`, {
    hint: 'Wait until it has ended, or name another folder with --out.',
  });
}
