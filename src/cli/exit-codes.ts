import { Failure } from '../index.ts';

/** What the command's end tells scripts; permanent. */
export const EXIT_CODES = {
  done: 0,
  /** The content has errors, or a sheet could not be made; all others were. */
  content: 1,
  usage: 2,
  /** No browser, no content folder, an output that cannot be written. */
  environment: 3,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** The exit code of a command that threw. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof Failure)) return EXIT_CODES.bug;
  return error.code.startsWith('usage/') ? EXIT_CODES.usage : EXIT_CODES.environment;
}
