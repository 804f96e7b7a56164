import { paintFor, type Paint } from './style-text.ts';

/** Where a command reads and writes: injected, so that it can be tried without a terminal. */
export interface Terminal {
  /** Results, and nothing else. */
  readonly result: (text: string) => void;
  /** Everything else. */
  readonly tell: (text: string) => void;
  /** A line that the next one replaces; only where `isInteractive`. */
  readonly status: (text: string) => void;
  /** Whether progress is read by a person on a terminal. */
  readonly isInteractive: boolean;
  readonly paintResult: Paint;
  readonly paint: Paint;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How many sheets to print at once unless told otherwise. */
  readonly processors: number;
  readonly version: string;
  readonly signal: AbortSignal;
  /** The day it is, `YYYY-MM-DD`: that of SOURCE_DATE_EPOCH if it is set, for builds that must give the same bytes again. */
  readonly today: string;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}

/** The terminal of this process. */
export function createTerminal(about: {
  processors: number;
  version: string;
  signal: AbortSignal;
}): Terminal {
  const { stdout, stderr, env } = process;
  const isInteractive = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';
  let isStatusShown = false;
  const clear = (): void => {
    if (isStatusShown) stderr.write('\r\u001B[K');
    isStatusShown = false;
  };
  return {
    ...about,
    result: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    tell: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    status: (text) => {
      clear();
      stderr.write(text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
      isStatusShown = true;
    },
    isInteractive,
    paintResult: paintFor(stdout),
    paint: paintFor(stderr),
    folder: process.cwd(),
    environment: env,
    today: dayOf(env['SOURCE_DATE_EPOCH']),
    now: () => performance.now(),
  };
}

/** Source of the variable: reproducible-builds.org/specs/source-date-epoch (seconds since 1970). */
function dayOf(epoch: string | undefined): string {
  const isSet = epoch !== undefined && /^\d{1,11}$/.test(epoch);
  return new Date(isSet ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
