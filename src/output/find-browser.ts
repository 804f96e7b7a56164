import { access, constants, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from '../problems/failure.ts';
import type { BrowserLocation, Environment, RejectedBrowser } from './browser/browser-location.ts';
import { readProgramOutput } from './browser/read-program-output.ts';
import { findPackagedBrowser } from './find-packaged-browser.ts';

export interface FindBrowserOptions {
  /** The browser that was asked for by name. */
  readonly explicit?: string | undefined;
  readonly environment: Environment;
  /** Where the packaged browser is unpacked; it cannot be used where this is undefined. */
  readonly cacheFolder: string | undefined;
  /** Told before the packaged browser is unpacked, which takes seconds. */
  readonly onUnpack?: (() => void) | undefined;
}

interface Candidate {
  readonly executable: string;
  readonly origin: BrowserLocation['origin'];
  readonly environment?: Readonly<Record<string, string>>;
}

/** How long a browser may take to tell its version, in milliseconds; the first start after an installation is slow. */
const ANSWER = 20_000;

/** Variables that name a browser, the strongest first. */
const VARIABLES = ['KHULASA_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'];

/**
 * Finds a browser that really runs: the one asked for, the one that the environment names, puppeteer's own, an installed
 * one, or on Linux x64 the packaged one.
 * @throws Failure `browser/broken` when the one asked for does not run, `browser/missing` when there is none.
 */
export async function findBrowser(options: FindBrowserOptions): Promise<BrowserLocation> {
  const named = findNamed(options);
  if (named !== undefined) return tryNamed(named, options.environment);
  const rejected: RejectedBrowser[] = [];
  for (const candidate of [
    ...(await findInstalled(options.environment)),
    ...(await findPackaged(options, rejected)),
  ]) {
    const tried = await tryBrowser(candidate, options.environment);
    if ('version' in tried) return { ...tried, rejected };
    rejected.push(tried);
  }
  throw new Failure('browser/missing', 'There is no browser to print with.', {
    hint: installHint(rejected),
  });
}

interface Named extends Candidate {
  /** How it was named, for the message. */
  readonly by: string;
}

function findNamed({ explicit, environment }: FindBrowserOptions): Named | undefined {
  if (explicit !== undefined) return { executable: explicit, origin: 'option', by: '--browser' };
  for (const by of VARIABLES) {
    const executable = environment[by];
    if (executable) return { executable, origin: 'environment', by };
  }
  return undefined;
}

async function tryNamed(
  { by, ...candidate }: Named,
  environment: Environment,
): Promise<BrowserLocation> {
  const tried = await tryBrowser(candidate, environment);
  if ('version' in tried) return { ...tried, rejected: [] };
  throw new Failure(
    'browser/broken',
    `The browser that ${by} names cannot be used: ${tried.executable}: ${tried.why}.`,
    {
      hint: `Name another with ${by}, or leave it out: Khulasa looks for one itself.`,
    },
  );
}

type Tried = Omit<BrowserLocation, 'rejected'> | RejectedBrowser;

async function tryBrowser(candidate: Candidate, environment: Environment): Promise<Tried> {
  const { executable, origin, environment: own = {} } = candidate;
  const found = await stat(executable).catch(() => undefined);
  if (found === undefined) return { executable, why: 'it is not there' };
  if (!found.isFile() || found.size === 0)
    return { executable, why: 'it is an empty file or a folder' };
  if (process.platform === 'win32')
    return { executable, origin, version: 'browser', environment: own };
  const { stdout, trouble } = await readProgramOutput(executable, ['--version'], {
    environment: { ...environment, ...own },
    limit: ANSWER,
  });
  const version = /[\w ]+ \d+(?:\.\d+)+/.exec(stdout)?.[0].trim();
  if (trouble !== undefined) return { executable, why: trouble };
  if (version === undefined)
    return { executable, why: 'it does not tell its version, so it is no browser' };
  return { executable, origin, version, environment: own };
}

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome-headless-shell',
  'headless_shell',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

async function findInstalled(environment: Environment): Promise<Candidate[]> {
  const system = (executable: string): Candidate => ({ executable, origin: 'system' });
  return [
    ...(await findCached(environment)),
    ...(await existing(systemPlaces(environment))).map(system),
  ];
}

function systemPlaces(environment: Environment): string[] {
  if (process.platform === 'win32') {
    const roots = [
      environment['PROGRAMFILES'],
      environment['PROGRAMFILES(X86)'],
      environment['LOCALAPPDATA'],
    ];
    return roots.flatMap((root) =>
      root ? WINDOWS_PROGRAMS.map((program) => join(root, program)) : [],
    );
  }
  const folders = [
    ...(environment['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ].filter((folder) => folder !== '');
  const onPath = [...new Set(folders)].flatMap((folder) =>
    PROGRAMS.map((program) => join(folder, program)),
  );
  return process.platform === 'darwin' ? [...MAC_APPLICATIONS, ...onPath] : onPath;
}

/** Browsers that `npx puppeteer browsers install` has downloaded, the newest first. */
async function findCached(environment: Environment): Promise<Candidate[]> {
  const root =
    environment['PUPPETEER_CACHE_DIR'] ||
    join(environment['HOME'] || homedir(), '.cache', 'puppeteer');
  const places: string[] = [];
  for (const kind of ['chrome-headless-shell', 'chrome']) {
    const builds = await readdir(join(root, kind)).catch(() => []);
    for (const build of builds.sort().reverse()) {
      const parts = await readdir(join(root, kind, build)).catch(() => []);
      places.push(
        ...parts.flatMap((part) =>
          [kind, `${kind}.exe`].map((file) => join(root, kind, build, part, file)),
        ),
      );
    }
  }
  return (await existing(places)).map((executable) => ({ executable, origin: 'puppeteer-cache' }));
}

async function existing(places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    places.map((place) =>
      access(place, constants.F_OK).then(
        () => [place],
        () => [],
      ),
    ),
  );
  return found.flat();
}

async function findPackaged(
  { cacheFolder, onUnpack }: FindBrowserOptions,
  rejected: RejectedBrowser[],
): Promise<Candidate[]> {
  if (cacheFolder === undefined) return [];
  try {
    const found = await findPackagedBrowser(cacheFolder, onUnpack);
    return found === undefined ? [] : [{ ...found, origin: 'packaged' }];
  } catch (error) {
    rejected.push({
      executable: 'the packaged Chromium',
      why: `it cannot be unpacked into ${cacheFolder} (${error instanceof Error ? error.message : String(error)})`,
    });
    return [];
  }
}

function installHint(rejected: readonly RejectedBrowser[]): string {
  const installs: Partial<Record<NodeJS.Platform, string>> = {
    linux:
      'Install one: `sudo apt install chromium` (Debian, Ubuntu), `sudo dnf install chromium` (Fedora), `apk add chromium` (Alpine).',
    darwin:
      'Install Google Chrome from https://www.google.com/chrome/, or `brew install --cask chromium`.',
    win32:
      'Install Google Chrome from https://www.google.com/chrome/; Microsoft Edge will do as well.',
  };
  const passedOver = rejected.map(({ executable, why }) => `Passed over ${executable}: ${why}.`);
  return [
    installs[process.platform] ?? 'Install Chromium or Google Chrome.',
    'Or name one with --browser or KHULASA_BROWSER. Without a browser, --formats html still works.',
    ...passedOver,
  ].join('\n');
}
