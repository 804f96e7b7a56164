import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../src/output/find-browser.ts';
import { findCacheFolder } from '../../src/output/find-cache-folder.ts';
import { runAxe, type AxeFinding } from './in-page.ts';

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
}

/** A page that has been opened, and every address that it asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: readonly string[];
}

/** A browser to look at pages with: the one that the command prints with, with a folder of its own. */
export class TestBrowser implements AsyncDisposable {
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** Throws what `findBrowser` throws: without a browser, tests fail. */
  static async start(): Promise<TestBrowser> {
    const environment = process.env;
    const found = await findBrowser({
      environment,
      cacheFolder: await findCacheFolder(environment),
    });
    const folder = await mkdtemp(join(tmpdir(), 'khulasa-test-'));
    const browser = await launch({
      executablePath: found.executable,
      headless: 'shell',
      pipe: true,
      userDataDir: join(folder, 'profile'),
      env: { ...environment, TMPDIR: folder, XDG_CONFIG_HOME: folder, ...found.environment },
      args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    return new TestBrowser(browser, folder);
  }

  /** Opens an address in a page of its own, runs no script of the page, and closes it after `use`. */
  async open<T>(address: string, use: (opened: OpenPage) => Promise<T>): Promise<T> {
    const page = await this.#browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.setJavaScriptEnabled(false);
      await page.goto(address);
      return await use({ page, requests });
    } finally {
      await page.close();
    }
  }

  /** Opens an address as a reader does, its scripts on, and closes the page after `use`. */
  async visit<T>(address: string, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#browser.newPage();
    try {
      await page.goto(address);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  /** Opens an address as a reader does, its scripts on, and says all that came of it but what was asked for in its folder. */
  async watch(address: string, folder: string): Promise<readonly string[]> {
    const page = await this.#browser.newPage();
    const acts: string[] = [];
    page.on('dialog', (dialog) => {
      acts.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => acts.push(`console ${message.text()}`));
    page.on('pageerror', (error) => acts.push(`error ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(folder)) acts.push(`request ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame.url() !== address) acts.push(`went to ${frame.url()}`);
    });
    try {
      await page.goto(address, { waitUntil: 'load' });
      return acts;
    } finally {
      await page.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** Shows a page in a window of this width, in this colour scheme. */
export async function lookAt(page: Page, { width, scheme = 'light' }: Look): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** What axe-core finds wrong with a page as it is shown now; all its rules, unless some are named. */
export async function findBarriers(
  page: Page,
  rules?: readonly string[],
): Promise<readonly AxeFinding[]> {
  await page.setJavaScriptEnabled(true);
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  return await page.evaluate(runAxe, rules);
}
