import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the package. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export interface CliOptions {
  /** The folder that the command is run in. */
  readonly in: string;
  /** Environment variables beside the usual ones; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** The package whose command is run, if not this one. */
  readonly package?: string;
  /** Whether a build may use what was printed before: a test prints, unless it is about that. */
  readonly cache?: boolean;
}

export interface CliOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is under way. */
export interface RunningCli {
  readonly pid: number;
  /** Resolves once standard error holds the text; rejects if the command ends without it. */
  readonly says: (text: string) => Promise<void>;
  /** What is on standard output so far. */
  readonly printed: () => string;
  readonly interrupt: () => void;
  readonly outcome: Promise<CliOutcome>;
}

/** Runs the built command as a person runs it, to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliOutcome> {
  return await watch(start(args, options)).outcome;
}

/** Starts the built command; it ends with the test at the latest. */
export function startCli(args: readonly string[], options: CliOptions): RunningCli {
  const child = start(args, options);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return watch(child);
}

function start(args: readonly string[], options: CliOptions) {
  const command = `${options.package ?? PACKAGE}/bin/khulasa.mjs`;
  const anew = args[0] === 'build' && options.cache !== true ? ['--no-cache'] : [];
  return spawn(process.execPath, [...(options.node ?? []), command, ...args, ...anew], {
    cwd: options.in,
    env: { ...usualEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function watch(child: ReturnType<typeof start>): RunningCli {
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8');
    child[name].on('data', (chunk: string) => (text[name] += chunk));
  }
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    pid: child.pid ?? -1,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.stderr.includes(wanted)) resolve();
        };
        child.stderr.on('data', look);
        void closed.then(() => reject(new Error(`Never said "${wanted}":\n${text.stderr}`)));
        look();
      }),
    printed: () => text.stdout,
    interrupt: () => void child.kill('SIGINT'),
    outcome: closed.then(([code]) => ({ code, ...text })),
  };
}

/** What the test runner and npm have added would change how the command behaves. */
function usualEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|NODE_|npm_|TEST$|DEV$|PROD$|MODE$|CI$|NO_COLOR|FORCE_)/.test(name),
    ),
  );
}
