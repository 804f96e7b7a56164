import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './browser-location.ts';

/** Folders of puppeteer's cache, the faster browser first, and where the program is in what was downloaded. */
const KINDS = {
  'chrome-headless-shell': ['chrome-headless-shell', 'chrome-headless-shell.exe'],
  chrome: [
    'chrome',
    'chrome.exe',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
} as const;

/** Where `npx puppeteer browsers install` may have put browsers, the newest first of each kind. */
export async function findCachedBrowsers(environment: Environment): Promise<string[]> {
  const home = environment['HOME'] || homedir();
  const cache = environment['PUPPETEER_CACHE_DIR'] || join(home, '.cache', 'puppeteer');
  const places: string[] = [];
  for (const [kind, programs] of Object.entries(KINDS)) {
    const builds = (await list(join(cache, kind))).sort(byNumber).reverse();
    for (const build of builds) {
      const parts = await list(join(cache, kind, build));
      for (const part of parts)
        places.push(...programs.map((program) => join(cache, kind, build, part, program)));
    }
  }
  return places;
}

async function list(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
