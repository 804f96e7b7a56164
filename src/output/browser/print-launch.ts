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
  /** How long the browser may take to start and to answer, in milliseconds; twice, as it is tried twice. */
  readonly startLimit?: number | undefined;
}

const START_LIMIT = 30_000;

/** How long a browser that has been killed may take to be gone, in milliseconds. */
const GRACE = 1000;

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

const OTHER_HINT =
  'Choose another with --browser or KHULASA_BROWSER; `khulasa doctor` lists those that are there.';

/** A script that does not hand the pipe on to what it starts leaves the browser out of reach. */
const PIPE_HINT =
  'If it is a script, name the program that it starts with --browser or KHULASA_BROWSER, or choose another browser.';

/** What a browser is started with. */
interface Start {
  readonly args: readonly string[];
  readonly env: Environment;
}

/**
 * Starts the browser, without a window, its profile and whatever else it writes inside `folder`. It is driven through a
 * pipe and never through a port: whoever else is on this machine could reach a port, and read files with the browser.
 * One that ends while it starts is started once more: somebody may have killed it.
 * Throws a Failure (`browser/broken`) that says why it does not start.
 */
export async function launchBrowser(options: LaunchOptions, folder: string): Promise<Browser> {
  const { browser, environment } = options;
  const env = browserEnvironment(options, folder);
  for (let isLast = false; ; isLast = true) {
    const profile = join(folder, isLast ? 'profile-2' : 'profile');
    const args = [...ARGUMENTS, ...sandboxArguments(environment), `--user-data-dir=${profile}`];
    try {
      return await launchOnce(options, { args, env });
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!isLast) continue;
      throw error instanceof Failure ? error : await explainFailure(browser, { args, env }, error);
    }
  }
}

async function launchOnce(
  { browser, startLimit = START_LIMIT, signal }: LaunchOptions,
  { args, env }: Start,
): Promise<Browser> {
  const { launch } = await import('puppeteer');
  // Puppeteer's own `timeout` is of no use here: it is for the port.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), startLimit);
  const stop = AbortSignal.any([late.signal, signal ?? []].flat());
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  let grace: NodeJS.Timeout | undefined;
  const onStop = (): void => void (grace = setTimeout(() => reject(stop.reason), GRACE));
  stop.addEventListener('abort', onStop, { once: true });
  try {
    const launched = launch({
      executablePath: browser.executable,
      headless: 'shell',
      pipe: true,
      env,
      args: [...args],
      protocolTimeout: 0,
      waitForInitialPage: false,
      signal: stop,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    // Puppeteer kills the browser and says so when it has gone; but of one that ends while it attaches to its first page
    // it says nothing, ever.
    return await Promise.race([launched, stopped]);
  } catch (error) {
    if (late.signal.aborted && signal?.aborted !== true)
      throw unanswered(browser, startLimit, error);
    throw error;
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
    stop.removeEventListener('abort', onStop);
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
  { executable }: BrowserLocation,
  { args, env }: Start,
  cause: unknown,
): Promise<Failure> {
  const { stderr, trouble } = await readProgramOutput(
    executable,
    ['--headless', ...args, '--dump-dom', 'about:blank'],
    { environment: env, limit: TRIAL_LIMIT },
  );
  const [message, hint] = NO_SANDBOX.test(stderr)
    ? [`The browser ${executable} finds no sandbox that it can use.`, SANDBOX_HINT]
    : [`The browser ${executable} does not start${formatReason(trouble, stderr)}.`, OTHER_HINT];
  return new Failure('browser/broken', message, { hint, cause });
}

function formatReason(trouble: string | undefined, stderr: string): string {
  const line = stderr.split('\n').find((said) => /FATAL|ERROR|error/.test(said)) ?? '';
  const said = line.replace(/^\[[^\]]*\]\s*/, '').trim();
  const why = [trouble, said.slice(0, 200)].filter(Boolean).join(': ');
  return why && ` (${why})`;
}
