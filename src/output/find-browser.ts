import { realpath } from 'node:fs/promises';
import { Failure } from '../problems/failure.ts';
import type { BrowserLocation, Environment, RejectedBrowser } from './browser/browser-location.ts';
import {
  findBrowserVersion,
  type BrowserCandidate,
  type TriedBrowser,
} from './browser/find-browser-version.ts';
import { findCachedBrowsers } from './browser/find-cached-browsers.ts';
import { findPackagedBrowser, type PackagedBrowser } from './browser/find-packaged-browser.ts';
import { isSnap } from './browser/find-snap.ts';
import { installHint } from './browser/install-hint.ts';
import { systemPlaces } from './browser/system-places.ts';

export interface FindBrowserOptions {
  /** The browser that was asked for by name. */
  readonly explicit?: string | undefined;
  readonly environment: Environment;
  /** Where the packaged browser is unpacked; it is not looked for where this is undefined. */
  readonly cacheFolder: string | undefined;
  /** Told before the packaged browser is unpacked, which takes seconds. */
  readonly onUnpack?: (() => void) | undefined;
  /** How long a browser may take to tell its version, in milliseconds. */
  readonly limit?: number | undefined;
  /** Where installed browsers may be; where this system has them if left out. */
  readonly places?: readonly string[] | undefined;
}

/** The first start of a browser after its installation is slow. */
const LIMIT = 20_000;

/** Variables that name a browser, the strongest first. */
const VARIABLES = ['KHULASA_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'];

const WHY_NO_SNAP =
  'it is a snap, which could be driven only through a port that everybody on this machine can reach (the program inside it may do, such as /snap/chromium/current/usr/lib/chromium-browser/chrome)';

/**
 * Finds a browser that really runs: the one asked for, the one that the environment names, puppeteer's own, an installed
 * one, or on Linux x64 the packaged one. Never a snap.
 * @throws Failure `browser/broken` when the one asked for does not run, `browser/missing` when there is none.
 */
export async function findBrowser(options: FindBrowserOptions): Promise<BrowserLocation> {
  const named = findNamed(options);
  if (named !== undefined) return await tryNamed(named, options);
  const rejected: RejectedBrowser[] = [];
  for (const attempt of await listAttempts(options)) {
    const tried = await attempt();
    if (tried === undefined) continue;
    if ('version' in tried) return { ...tried, rejected };
    rejected.push(tried);
  }
  throw new Failure('browser/missing', 'There is no browser to print with.', {
    hint: installHint(process.platform, process.arch, rejected),
  });
}

/** The programs that `findBrowser` tries but for the packaged one, in their order: that which was named, or all there are. */
export async function findCandidates(options: FindBrowserOptions): Promise<BrowserCandidate[]> {
  const named = findNamed(options);
  return named === undefined ? await findInstalled(options) : [named];
}

interface Named extends BrowserCandidate {
  /** How it was named, for the message. */
  readonly by: string;
}

function findNamed({ explicit, environment }: FindBrowserOptions): Named | undefined {
  const own = { environment: {} };
  if (explicit !== undefined)
    return { ...own, executable: explicit, origin: 'option', by: '--browser' };
  for (const by of VARIABLES) {
    const executable = environment[by];
    if (executable) return { ...own, executable, origin: 'environment', by };
  }
  return undefined;
}

/** What was asked for is used, or nothing: a silent change of browser would be a riddle. */
async function tryNamed(named: Named, options: FindBrowserOptions): Promise<BrowserLocation> {
  const { by, ...candidate } = named;
  const tried = await tryBrowser(candidate, options);
  if ('version' in tried) return { ...tried, rejected: [] };
  throw new Failure(
    'browser/broken',
    `The browser that ${by} names cannot be used: ${tried.executable}: ${tried.why}.`,
    { hint: `Name another with ${by}, or leave it out: Khulasa looks for one itself.` },
  );
}

/** Everything to try, in order. */
async function listAttempts(
  options: FindBrowserOptions,
): Promise<(() => Promise<TriedBrowser | undefined>)[]> {
  const installed = await findInstalled(options);
  return [
    ...installed.map((candidate) => () => tryBrowser(candidate, options)),
    () => tryPackaged(options),
  ];
}

/** Programs that are there and may be browsers, each once. */
async function findInstalled(options: FindBrowserOptions): Promise<BrowserCandidate[]> {
  const { environment, places = systemPlaces(process.platform, environment) } = options;
  const all = [
    ...(await findCachedBrowsers(environment)).map((place) => [place, 'puppeteer-cache'] as const),
    ...places.map((place) => [place, 'system'] as const),
  ];
  const candidates = new Map<string, BrowserCandidate>();
  for (const [executable, origin] of all) {
    const real = await realpath(executable).catch(() => undefined);
    if (real === undefined || candidates.has(real)) continue;
    candidates.set(real, { executable, origin, environment: {} });
  }
  return [...candidates.values()];
}

async function tryBrowser(
  candidate: BrowserCandidate,
  { environment, limit = LIMIT }: FindBrowserOptions,
): Promise<TriedBrowser> {
  const { executable } = candidate;
  if (await isSnap(executable)) return { executable, why: WHY_NO_SNAP };
  return await findBrowserVersion(candidate, environment, limit);
}

/** One that was unpacked earlier and does not run is unpacked once more. */
async function tryPackaged(options: FindBrowserOptions): Promise<TriedBrowser | undefined> {
  const { cacheFolder, onUnpack } = options;
  if (cacheFolder === undefined) return undefined;
  try {
    const packaged = await findPackagedBrowser({ cacheFolder, onUnpack });
    const tried = packaged && (await tryBrowser(asCandidate(packaged), options));
    if (tried === undefined || 'version' in tried) return tried;
    const again = await findPackagedBrowser({ cacheFolder, onUnpack, isBroken: true });
    return again && (await tryBrowser(asCandidate(again), options));
  } catch (error) {
    const why = `it cannot be unpacked into ${cacheFolder} (${error instanceof Error ? error.message : String(error)})`;
    return { executable: 'the packaged Chromium', why };
  }
}

function asCandidate(packaged: PackagedBrowser): BrowserCandidate {
  return { ...packaged, origin: 'packaged' };
}
