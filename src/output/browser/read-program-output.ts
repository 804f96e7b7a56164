import { spawn, spawnSync } from 'node:child_process';
import type { Environment } from './browser-location.ts';

export interface ProgramOutput {
  readonly stdout: string;
  readonly stderr: string;
  /** Why the program is not to be trusted, as half a sentence; undefined when it ended well. */
  readonly trouble: string | undefined;
}

export interface ProgramOptions {
  readonly environment: Environment;
  /** Milliseconds until the program and all that it started are killed. */
  readonly limit: number;
}

/** What is left open by a program that has ended is waited for no longer than this, in milliseconds. */
const GRACE = 300;

/** Runs a program to its end, or to the end of its time. Never throws: whatever happens is in `trouble`. */
export async function readProgramOutput(
  executable: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramOutput> {
  const child = spawn(executable, args, {
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk) => (text[name] += chunk));
  }
  const trouble = await new Promise<string | undefined>((resolve) => {
    const tooLong = `it did not answer within ${options.limit / 1000} s`;
    const timer = setTimeout(() => resolve(tooLong), options.limit);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(describeStartError(error));
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      const end = () =>
        resolve(code === 0 ? undefined : `it ended with ${signal ?? `code ${code}`}`);
      child.once('close', end);
      setTimeout(end, GRACE).unref();
    });
  });
  if (child.pid !== undefined) killProcessTree(child.pid);
  child.stdout.destroy();
  child.stderr.destroy();
  return { ...text, trouble };
}

/** Ends a process that was started as the leader of its group, and what it has started, at once. */
export function killProcessTree(pid: number): void {
  try {
    if (process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
    else spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // It has ended by itself.
  }
}

function describeStartError(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'it is not there';
  if (error.code === 'EACCES') return 'it may not be run (its permissions do not allow it)';
  return `it cannot be started (${error.message})`;
}
