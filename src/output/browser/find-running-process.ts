import { readFileSync } from 'node:fs';

/** What `processMark` gives, as the middle of a regular expression. */
export const MARK = '\\d+(?:s\\d+)?';

/**
 * Tells a process in the names of its temporary files: its number and, where Linux tells it, when it was started, since
 * numbers are given again, in containers after each start.
 */
export function processMark(): string {
  const started = readState(process.pid)?.started;
  return started === undefined ? String(process.pid) : `${process.pid}s${started}`;
}

/** Whether the process of a mark runs. One of another user cannot be asked (EPERM), but it is there. */
export function isProcessRunning(mark: string): boolean {
  const [pid, started] = mark.split('s');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = readState(Number(pid));
  if (state === undefined) return true;
  return !state.hasEnded && (started === undefined || started === state.started);
}

/** Undefined on systems other than Linux. See proc_pid_stat(5): the name in parentheses may hold anything. */
function readState(pid: number): { hasEnded: boolean; started: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return started === undefined ? undefined : { hasEnded: /[ZX]/.test(state ?? ''), started };
  } catch {
    return undefined;
  }
}
