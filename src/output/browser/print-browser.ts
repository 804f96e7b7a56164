import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { launchBrowser, type LaunchOptions } from './print-launch.ts';
import { PrintPage, type PrintAssets, type RawPdf } from './print-page.ts';
import { killProcessTree } from './read-program-output.ts';
import { TemporaryFolder } from './write-temporary-folder.ts';

/** How long a browser that is no longer needed may take to end by itself, in milliseconds. */
const FAREWELL = 3000;

/** Why a sheet has no PDF although nothing is known to be wrong with it. */
export class PrintInterrupted extends Error {
  /** `too-slow`: this sheet took too long; `killed`: another one did; `ended`: the browser crashed or was killed. */
  readonly reason: 'too-slow' | 'killed' | 'ended';

  constructor(reason: PrintInterrupted['reason'], message: string) {
    super(message);
    this.name = 'PrintInterrupted';
    this.reason = reason;
  }
}

/** One running browser with a folder of its own. Pages are opened as they are needed and used again. */
export class PrintBrowser implements AsyncDisposable {
  readonly #browser: Browser;
  readonly #folder: TemporaryFolder;
  readonly #assets: PrintAssets;
  readonly #idle: PrintPage[] = [];
  readonly #underWay = new Map<Promise<RawPdf>, (error: PrintInterrupted) => void>();
  readonly #killAtExit = (): void => this.kill();
  #takesSheets = true;
  #printed = 0;

  private constructor(browser: Browser, folder: TemporaryFolder, assets: PrintAssets) {
    this.#browser = browser;
    this.#folder = folder;
    this.#assets = assets;
    const ended = () => this.#end(new PrintInterrupted('ended', 'the browser ended unexpectedly'));
    browser.once('disconnected', ended);
    browser.process()?.once('exit', ended);
    // Before the folder is removed at exit: a browser that still runs would write into it again.
    process.prependOnceListener('exit', this.#killAtExit);
  }

  /** Starts a browser. Throws a Failure (`browser/broken`) when it does not start. */
  static async start(options: LaunchOptions, assets: PrintAssets): Promise<PrintBrowser> {
    const folder = await TemporaryFolder.create();
    try {
      return new PrintBrowser(await launchBrowser(options, folder.path), folder, assets);
    } catch (error) {
      await folder[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Number of the browser's process. */
  get pid(): number | undefined {
    return this.#browser.process()?.pid;
  }

  /** How many sheets have been begun in it. */
  get printed(): number {
    return this.#printed;
  }

  get takesSheets(): boolean {
    return this.#takesSheets && this.#browser.connected;
  }

  /**
   * Prints a document within `limit` milliseconds; if it takes longer, the browser is killed, hung as it may be.
   * Throws PrintInterrupted, or what the browser says is wrong with the document.
   */
  async print(html: string, limit: number): Promise<RawPdf> {
    this.#printed += 1;
    const { promise: interruption, reject: interrupt } = Promise.withResolvers<never>();
    const work = Promise.race([this.#printInPage(html), interruption]);
    this.#underWay.set(work, interrupt);
    const timer = setTimeout(() => {
      interrupt(new PrintInterrupted('too-slow', `it took more than ${limit / 1000} s`));
      this.kill();
    }, limit);
    try {
      return await work;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(work);
    }
  }

  /** Ends the browser at once. What is being printed in it is interrupted. */
  kill(): void {
    if (this.pid !== undefined) killProcessTree(this.pid);
    this.#end(new PrintInterrupted('killed', 'the browser was killed'));
  }

  /** Lets the sheets that are being printed be, takes no others, and ends after them. */
  async retire(): Promise<void> {
    this.#takesSheets = false;
    await Promise.allSettled(this.#underWay.keys());
    await this[Symbol.asyncDispose]();
  }

  /** Ends the browser, and leaves nothing of it behind. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#end(new PrintInterrupted('killed', 'the browser was closed'));
    await Promise.race([this.#browser.close().catch(() => undefined), farewell()]);
    this.kill();
    await this.#untilGone();
    await this.#folder[Symbol.asyncDispose]();
    process.off('exit', this.#killAtExit);
  }

  async #printInPage(html: string): Promise<RawPdf> {
    const page = this.#takeIdlePage() ?? (await PrintPage.open(this.#browser, this.#assets));
    const pdf = await page.print(html);
    this.#idle.push(page);
    return pdf;
  }

  #takeIdlePage(): PrintPage | undefined {
    const page = this.#idle.pop();
    return page?.hasCrashed ? this.#takeIdlePage() : page;
  }

  #end(error: PrintInterrupted): void {
    this.#takesSheets = false;
    for (const interrupt of this.#underWay.values()) interrupt(error);
  }

  /** Calls that are under way when the connection breaks off fail before it is known that the browser has ended. */
  #explain(error: unknown): unknown {
    if (error instanceof PrintInterrupted || this.#browser.connected) return error;
    return new PrintInterrupted('ended', 'the browser ended unexpectedly');
  }

  async #untilGone(): Promise<void> {
    const child = this.#browser.process();
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await Promise.race([once(child, 'exit'), farewell()]);
  }
}

/** Goes by without keeping this process alive. */
async function farewell(): Promise<void> {
  await sleep(FAREWELL, undefined, { ref: false });
}
