import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setInterval as every } from 'node:timers/promises';
import { sampleProcesses, type ProcessSample } from './sample-processes.ts';

/** How a program ran, in a process of its own. */
export interface Measured {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Of the program without what it started, in seconds; NaN if it was ended before it could tell. */
  readonly processorSeconds: number;
  /** The most memory that the program itself held, in bytes. */
  readonly peak: number;
  /** The most that those it started were seen to hold together; 0 if there were none. In bytes. */
  readonly descendantsPeak: number;
}

export interface MeasureOptions {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told twice a second what the program and those that it started hold. */
  readonly onSample?: (sample: ProcessSample) => void;
  /** Told what the program says beside standard output, piece by piece. */
  readonly onStderr?: (text: string) => void;
}

const EVERY = 500;

/** `VmHWM` is of the program alone; `maxRSS` counts what the process was forked from too, but is there on any system. */
const METER = `
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let kilobytes = maxRSS;
  try { kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  console.error('\\n' + JSON.stringify({ kilobytes, microseconds: userCPUTime + systemCPUTime }));
});`;

/** Runs a program for Node and measures it. */
export async function measureProgram(
  args: readonly string[],
  { folder, environment, onSample, onStderr }: MeasureOptions,
): Promise<Measured> {
  const started = performance.now();
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const child = spawn(process.execPath, ['--import', meter, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (onStderr !== undefined) child.stderr.on('data', (piece) => onStderr(String(piece)));
  const stop = new AbortController();
  const sampling = sampleUntil(stop.signal, child.pid, onSample);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitOf(child),
  ]);
  const seconds = (performance.now() - started) / 1000;
  stop.abort();
  const descendantsPeak = await sampling;
  return { ...readMeter(stderr), status: child.exitCode, stdout, seconds, descendantsPeak };
}

async function exitOf(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function sampleUntil(
  signal: AbortSignal,
  pid: number | undefined,
  onSample: MeasureOptions['onSample'],
): Promise<number> {
  let peak = 0;
  try {
    for await (const _ of every(EVERY, undefined, { signal })) {
      const sample = pid === undefined ? undefined : sampleProcesses(pid);
      if (sample === undefined) continue;
      peak = Math.max(peak, sample.descendants);
      onSample?.(sample);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return peak;
}

/** What the meter told is taken out of what the program itself said. */
function readMeter(stderr: string): Pick<Measured, 'stderr' | 'processorSeconds' | 'peak'> {
  const found = /\n(\{"kilobytes":(\d+),"microseconds":(\d+)\})\n$/.exec(stderr);
  return {
    stderr: found === null ? stderr : stderr.slice(0, found.index),
    peak: Number(found?.[2] ?? NaN) * 1024,
    processorSeconds: Number(found?.[3] ?? NaN) / 1e6,
  };
}
