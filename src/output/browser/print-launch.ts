import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { Failure } from '../../problems/failure.ts';
import type { BrowserLocation, Environment } from './browser-location.ts';
import { isSnap } from './find-snap.ts';
import { readProgramOutput } from './read-program-output.ts';

export interface LaunchOptions {
  readonly browser: BrowserLocation;
  readonly environment: Environment;
  /** Kills the browser, also one that has started. */
  readonly signal?: AbortSignal | undefined;
}

/** How long a browser may take to start, in milliseconds. */
const START = 60_000;

/**
 * Besides puppeteer's own. Hinting is off so that lines break at the same words in every build of Chromium; no name is
 * ever looked up, so that nothing goes out even where no request is made (dns-prefetch, preconnect).
 */
const ARGUMENTS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--lang=en-US',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
];

const NO_SANDBOX =
  /No usable sandbox|setuid sandbox|without --no-sandbox|Failed to move to new namespace/;

const SANDBOX_HINT = `This system does not let the browser shut itself in. On Ubuntu 23.10 and later: \
sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0, or install Chrome from its own package. In a container that \
is already closed off, or when you trust every template: set KHULASA_NO_SANDBOX=1.`;

/**
 * Starts the browser, without a window, its profile and whatever else it writes inside `folder`.
 * Throws a Failure (`browser/broken`) that says why it does not start.
 */
export async function launchBrowser(options: LaunchOptions, folder: string): Promise<Browser> {
  const isConfined = await isSnap(options.browser.executable);
  const args = [...ARGUMENTS, ...sandboxArguments(options.environment)];
  const env = browserEnvironment(options, isConfined ? undefined : folder);
  const { launch } = await import('puppeteer');
  try {
    return await launch({
      executablePath: options.browser.executable,
      headless: 'shell',
      pipe: !isConfined,
      userDataDir: join(folder, 'profile'),
      env,
      args,
      timeout: START,
      protocolTimeout: 0,
      waitForInitialPage: false,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw await explainFailure(options.browser, {
      args: [...args, `--user-data-dir=${folder}/trial`],
      env,
      error,
    });
  }
}

/** Chromium does not run its sandbox as root; elsewhere it stays on unless the user says otherwise. */
function sandboxArguments(environment: Environment): string[] {
  const isOff = process.getuid?.() === 0 || environment['KHULASA_NO_SANDBOX'] === '1';
  return isOff ? ['--no-sandbox'] : [];
}

/** On Linux a browser that is killed leaves its lock in the temporary folder, and any other in the home folder. */
function browserEnvironment(
  { environment, browser }: LaunchOptions,
  folder: string | undefined,
): Record<string, string | undefined> {
  const isOwn = process.platform === 'linux' && folder !== undefined;
  const own = { TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  return { ...environment, ...(isOwn ? own : {}), ...browser.environment };
}

/** Puppeteer does not pass on what the browser says when it ends at once, so it is asked again. */
async function explainFailure(
  browser: BrowserLocation,
  trial: { args: readonly string[]; env: Environment; error: unknown },
): Promise<Failure> {
  const { stderr, trouble } = await readProgramOutput(
    browser.executable,
    ['--headless', ...trial.args, '--dump-dom', 'about:blank'],
    { environment: trial.env, limit: START },
  );
  if (NO_SANDBOX.test(stderr)) {
    return new Failure(
      'browser/broken',
      `The browser ${browser.executable} finds no sandbox that it can use.`,
      {
        hint: SANDBOX_HINT,
        cause: trial.error,
      },
    );
  }
  const said = stderr.split('\n').find((line) => /FATAL|ERROR|error/.test(line)) ?? '';
  const why = [
    trouble,
    said
      .replace(/^\[[^\]]*\]\s*/, '')
      .trim()
      .slice(0, 200),
  ]
    .filter(Boolean)
    .join(': ');
  return new Failure(
    'browser/broken',
    `The browser ${browser.executable} does not start${why && ` (${why})`}.`,
    {
      hint: 'Choose another with --browser or KHULASA_BROWSER; `khulasa doctor` lists those that are there.',
      cause: trial.error,
    },
  );
}
