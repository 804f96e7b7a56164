import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BrowserLocation, Environment, RejectedBrowser } from './browser-location.ts';
import { readProgramOutput } from './read-program-output.ts';

/** A program that may be a browser. */
export type BrowserCandidate = Pick<BrowserLocation, 'executable' | 'origin' | 'environment'>;

/** A browser that runs, or why it does not. */
export type TriedBrowser = Omit<BrowserLocation, 'rejected'> | RejectedBrowser;

/** Everything that is made of Chromium counts its versions in four numbers; hardly anything else does. */
const VERSION = /[A-Za-z][\w ]* \d+(?:\.\d+){3}/;

/**
 * Tries a browser by having it tell its version, within `limit` milliseconds.
 * Chrome on Windows opens a window instead, so there it is only looked at.
 */
export async function findBrowserVersion(
  candidate: BrowserCandidate,
  environment: Environment,
  limit: number,
): Promise<TriedBrowser> {
  const { executable } = candidate;
  const found = await stat(executable).catch(() => undefined);
  if (found === undefined) return { executable, why: 'it is not there' };
  if (!found.isFile()) return { executable, why: 'it is not a program' };
  if (found.size === 0) return { executable, why: 'it is an empty file' };
  if (process.platform === 'win32')
    return { ...candidate, version: await readWindowsVersion(executable) };
  const { stdout, trouble } = await readProgramOutput(executable, ['--version'], {
    environment: { ...environment, ...candidate.environment },
    limit,
  });
  if (trouble !== undefined) return { executable, why: trouble };
  const version = VERSION.exec(stdout)?.[0];
  if (version === undefined)
    return { executable, why: 'it does not tell its version as a browser does' };
  return { ...candidate, version };
}

/** An installation on Windows has a folder named after its version beside the program. */
async function readWindowsVersion(executable: string): Promise<string> {
  const names = await readdir(dirname(executable));
  return names.find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? 'of unknown version';
}
