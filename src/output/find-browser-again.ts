import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserLocation } from './browser/browser-location.ts';
import { findBrowser, findCandidates, type FindBrowserOptions } from './find-browser.ts';
import type { Records } from './open-records.ts';

type KnownBrowser = Pick<BrowserLocation, 'executable' | 'version'>;

/**
 * What `findBrowser` finds, without starting anything if every program that may be a browser is the very file that it
 * was when it was started last. A script may start another program than it did, so its version is asked for each time.
 * @throws Failure as `findBrowser`.
 */
export async function findBrowserAgain(
  options: FindBrowserOptions,
  records: Records,
): Promise<KnownBrowser> {
  const trace = await traceBrowsers(options);
  const known = trace && ((await records.find(['browser', ...trace])) as KnownBrowser | undefined);
  if (typeof known?.version === 'string' && typeof known.executable === 'string') return known;
  const { executable, version } = await findBrowser(options);
  // Unpacking the packaged one changes what there is.
  const now = await traceBrowsers(options);
  if (now !== undefined) await records.keep(['browser', ...now], { executable, version });
  return { executable, version };
}

/** What the file system says of each program that may be a browser; undefined if one of them is a script. */
async function traceBrowsers(options: FindBrowserOptions): Promise<string[] | undefined> {
  const candidates = (await findCandidates(options)).map(({ executable }) => executable);
  const trace: string[] = [];
  for (const program of [...candidates, ...(await listPackaged(options.cacheFolder))]) {
    const found = await stat(program).catch(() => undefined);
    if (found?.isFile() === true && (await isScript(program))) return undefined;
    const { ino, size, mtimeMs, ctimeMs, mode } = found ?? {};
    trace.push(JSON.stringify([program, ino, size, mtimeMs, ctimeMs, mode]));
  }
  return trace;
}

async function listPackaged(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .map((name) => join(folder, name, 'chromium'));
}

/** What cannot be read counts as one. */
async function isScript(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2);
    return buffer.toString('latin1', 0, bytesRead) === '#!';
  } catch {
    return true;
  }
}
