import { readdirSync, readFileSync } from 'node:fs';

/** What a process and those that it has started hold and have used. Nothing is known of them but on Linux. */
export interface ProcessSample {
  /** Resident memory of the process itself, in bytes. */
  readonly own: number;
  /** Of its descendants together; what they share counts for each. */
  readonly descendants: number;
  /** Processor time of the descendants that are there now, in seconds. */
  readonly descendantSeconds: number;
}

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

/** Jiffies: Linux counts processor time for programs in hundredths of a second on every machine. */
const TICKS_PER_SECOND = 100;

/** Undefined where there is no `/proc`, or no such process. */
export function sampleProcesses(pid: number): ProcessSample | undefined {
  const own = residentBytes(pid);
  if (own === undefined) return undefined;
  const descendants = descendantsOf(pid, listEntries());
  return {
    own,
    descendants: sum(descendants.map((entry) => residentBytes(entry.pid) ?? 0)),
    descendantSeconds: sum(descendants.map(({ seconds }) => seconds)),
  };
}

function residentBytes(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function listEntries(): Entry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // After the name of the program, which may hold anything: state, parent, … (proc_pid_stat(5)).
      const fields = readText(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ') ?? [];
      const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
      if (parent === undefined || Number.isNaN(parent)) return [];
      const seconds = ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND;
      return [{ pid: Number(name), parent, seconds }];
    });
}

function descendantsOf(pid: number, entries: readonly Entry[]): Entry[] {
  const children = entries.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child.pid, entries)]);
}

/** Empty for what is not there, or has gone in between. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
