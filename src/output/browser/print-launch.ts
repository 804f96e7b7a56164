import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { Failure } from '../../problems/failure.ts';
import type { BrowserLocation, Environment } from './browser-location.ts';
import { readProgramOutput } from './read-program-output.ts';

export interface LaunchOptions {
  readonly browser: BrowserLocation;
  readonly environment: Environment;
  /** Kills the browser, also one that has started. */
  readonly signal?: AbortSignal | undefined;
  /** How long the browser may take to start and to answer, in milliseconds. */
  readonly startLimit?: number | undefined;
}

const START_LIMIT = 60_000;

/** How long a browser that did not start may take to say why, in milliseconds. */
const TRIAL_LIMIT = 20_000;

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

/** A script that does not hand the pipe on to what it starts leaves the browser out of reach. */
const PIPE_HINT =
  'If it is a script, name the program that it starts with --browser or KHULASA_BROWSER, or choose another browser.';

/**
 * Starts the browser, without a window, its profile and whatever else it writes inside `folder`. It is driven through a
 * pipe and never through a port: whoever else is on this machine could reach a port, and read files with the browser.
 * Throws a Failure (`browser/broken`) that says why it does not start.
 */
export async function launchBrowser(options: LaunchOptions, folder: string): Promise<Browser> {
  const { browser, startLimit = START_LIMIT } = options;
  const args = [...ARGUMENTS, ...sandboxArguments(options.environment)];
  const env = browserEnvironment(options, folder);
  const { launch } = await import('puppeteer');
  // Puppeteer's own `timeout` is of no use here: it is for the port.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), startLimit);
  try {
    return await launch({
      executablePath: browser.executable,
      headless: 'shell',
      pipe: true,
      userDataDir: join(folder, 'profile'),
      env,
      args,
      protocolTimeout: 0,
      waitForInitialPage: false,
      signal: AbortSignal.any([late.signal, options.signal ?? []].flat()),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (late.signal.aborted) throw unanswered(browser, startLimit, error);
    throw await explainFailure(browser, {
      args: [...args, `--user-data-dir=${folder}/trial`],
      env,
      error,
    });
  } finally {
    clearTimeout(timer);
  }
}

function unanswered({ executable }: BrowserLocation, limit: number, cause: unknown): Failure {
  const message = `The browser ${executable} did not answer within ${limit / 1000} s through the pipe that it was given.`;
  return new Failure('browser/broken', message, { hint: PIPE_HINT, cause });
}

/** Chromium does not run its sandbox as root; elsewhere it stays on unless the user says otherwise. */
function sandboxArguments(environment: Environment): string[] {
  const isOff = process.getuid?.() === 0 || environment['KHULASA_NO_SANDBOX'] === '1';
  return isOff ? ['--no-sandbox'] : [];
}

/** On Linux a browser that is killed leaves its lock in the temporary folder, and any other in the home folder. */
function browserEnvironment(
  { environment, browser }: LaunchOptions,
  folder: string,
): Record<string, string | undefined> {
  const own = { TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  return { ...environment, ...(process.platform === 'linux' ? own : {}), ...browser.environment };
}

/** Puppeteer does not pass on what the browser says when it ends at once, so it is asked again. */
async function explainFailure(
  browser: BrowserLocation,
  trial: { args: readonly string[]; env: Environment; error: unknown },
): Promise<Failure> {
  const { stderr, trouble } = await readProgramOutput(
    browser.executable,
    ['--headless', ...trial.args, '--dump-dom', 'about:blank'],
    { environment: trial.env, limit: TRIAL_LIMIT },
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
