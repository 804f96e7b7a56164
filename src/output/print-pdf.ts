import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '../problems/failure.ts';
import type { PrintableSheet } from '../render/rendered-file.ts';
import type { BrowserLocation, Environment } from './browser/browser-location.ts';
import { PrintBrowser, PrintInterrupted } from './browser/print-browser.ts';
import type { PrintAssets, RawPdf } from './browser/print-page.ts';
import { removeAbandoned } from './browser/write-temporary-folder.ts';
import { finishPdf, type FinishedPdf } from './finish-pdf.ts';
import { Turns } from './turns.ts';

export interface PrinterOptions {
  readonly browser: BrowserLocation;
  readonly assets: PrintAssets;
  /** How many sheets are printed side by side; as many as there are processors is enough. */
  readonly pages: number;
  /** Environment of the browser. `KHULASA_NO_SANDBOX=1` in it turns the browser's sandbox off. */
  readonly environment: Environment;
  /** Told, in a sentence, of what did not go well but did not stop a sheet from being printed. */
  readonly onWarning?: (warning: string) => void;
  /** Ends the browser and all printing; what was asked for is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one sheet may take, whatever its size. */
  readonly timeLimit?: number;
  /** How many sheets a browser prints before it makes way for a new one. */
  readonly sheetsPerBrowser?: number;
}

/** A finished PDF, and the addresses that its page asked for and was not given. */
export interface PrintedPdf extends FinishedPdf {
  readonly refused: readonly string[];
}

/** A tagged PDF takes Chromium a second for each 25 kB of HTML on a slow machine, and more the longer it is. */
const TIME = { base: 30_000, perCharacter: 0.1 };

/** A browser that has printed so many sheets makes way for a new one, so that nothing can pile up in it. */
const SHEETS_PER_BROWSER = 1000;

const SLOW_HINT = 'Is the sheet very long, or the machine very busy? Try again with --jobs 1.';
const OTHER_HINT = 'Try again; if it happens again, try another browser with --browser.';

const FONT_HINT =
  'A browser uses no font at all on a system that has none of its own: install some, such as fonts-liberation.';

/** Makes ready to print, and removes what printers that were killed have left. No browser is started before the first sheet. */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  await removeAbandoned();
  return new Printer(options);
}

/** Prints sheets in one browser at a time, and replaces it when it hangs or crashes. */
export class Printer implements AsyncDisposable {
  readonly #options: PrinterOptions;
  readonly #turns: Turns;
  readonly #closing = new AbortController();
  readonly #signal: AbortSignal;
  readonly #leaving = new Map<PrintBrowser, Promise<void>>();
  #current: Promise<PrintBrowser> | undefined;
  #running: PrintBrowser | undefined;

  constructor(options: PrinterOptions) {
    this.#options = options;
    this.#turns = new Turns(options.pages);
    this.#signal = AbortSignal.any([this.#closing.signal, options.signal ?? []].flat());
    options.signal?.addEventListener('abort', () => this.#killAll(), {
      signal: this.#closing.signal,
    });
  }

  /** Number of the browser's process while there is one. */
  get browserPid(): number | undefined {
    return this.#running?.pid;
  }

  /**
   * Prints a sheet as soon as its turn comes. A sheet that fails is tried once more, alone in a fresh browser; one that
   * another sheet's failure has cut off is simply printed again. Throws a Failure: `print/failed` when it fails twice,
   * `browser/broken` when there is no browser to print with.
   */
  async print(sheet: PrintableSheet): Promise<PrintedPdf> {
    const { bytes, headings, brokenFonts, refused } = await this.#printPatiently(sheet);
    if (brokenFonts.length > 0) this.#complainOfFonts(sheet, brokenFonts, refused.length > 0);
    await nextTurn(); // so that the page has its next sheet before this one is finished
    return { ...(await finishPdf(bytes, sheet.metadata, headings)), refused };
  }

  /** Ends printing and the browser, and leaves nothing of it behind. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new Error('The printer has been closed.'));
    for (const browser of this.#leaving.keys()) browser.kill();
    const browser = await this.#current?.catch(() => undefined);
    await Promise.all([browser?.[Symbol.asyncDispose](), ...this.#leaving.values()]);
  }

  async #printPatiently(sheet: PrintableSheet): Promise<RawPdf> {
    const limit = this.#options.timeLimit ?? TIME.base + TIME.perCharacter * sheet.html.length;
    let hasFailed = false;
    for (;;) {
      const places = hasFailed ? this.#turns.places : 1;
      const outcome = await this.#turns.take(places, () =>
        this.#attempt(sheet, { limit, isLast: hasFailed }),
      );
      if (!(outcome instanceof Error)) return outcome;
      if (outcome instanceof PrintInterrupted && outcome.reason === 'killed') continue;
      if (hasFailed) throw describeFailure(sheet, outcome);
      this.#warn(`${sheet.path}: ${outcome.message}. It is printed again in a fresh browser.`);
      hasFailed = true;
    }
  }

  /** One try. What goes wrong with the sheet is returned; what stops all printing is thrown. */
  async #attempt(
    { html }: PrintableSheet,
    { limit, isLast }: { limit: number; isLast: boolean },
  ): Promise<RawPdf | Error> {
    const browser = await this.#takeBrowser();
    try {
      const pdf = await browser.print(html, limit);
      if (!isLast && hasLostFonts(pdf)) throw new Error('its fonts did not come');
      return pdf;
    } catch (error) {
      this.#signal.throwIfAborted();
      this.#dismiss(browser);
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** The browser that takes sheets; a new one when that has ended, or has printed enough. */
  async #takeBrowser(): Promise<PrintBrowser> {
    for (let round = 0; round < 3; round += 1) {
      this.#signal.throwIfAborted();
      const browser = await (this.#current ??= this.#startBrowser());
      const { sheetsPerBrowser = SHEETS_PER_BROWSER } = this.#options;
      if (browser.takesSheets && browser.printed < sheetsPerBrowser) return browser;
      if (browser.takesSheets) this.#replace(browser);
      else this.#dismiss(browser);
    }
    const { executable } = this.#options.browser;
    throw new Failure(
      'browser/broken',
      `The browser ${executable} ends as soon as it has started.`,
      {
        hint: 'Choose another with --browser or KHULASA_BROWSER.',
      },
    );
  }

  /** Starts a new browser once the old one has gone: two at once would take twice the memory. */
  #replace(browser: PrintBrowser): void {
    this.#dismiss(browser);
    const gone = this.#leaving.get(browser)?.catch(() => undefined);
    this.#current ??= (async () => {
      await gone;
      return await this.#startBrowser();
    })();
  }

  async #startBrowser(): Promise<PrintBrowser> {
    this.#signal.throwIfAborted();
    this.#running = await PrintBrowser.start(this.#options, this.#options.assets);
    return this.#running;
  }

  /** Gives a browser no more sheets; it ends when those that are under way have been printed. */
  #dismiss(browser: PrintBrowser): void {
    if (this.#leaving.has(browser)) return;
    if (this.#running === browser) this.#running = this.#current = undefined;
    const leaving = browser.retire().finally(() => this.#leaving.delete(browser));
    this.#leaving.set(browser, leaving);
  }

  /** A font that was refused is listed as such; any other is missing for a reason that would leave the page empty. */
  #complainOfFonts(sheet: PrintableSheet, fonts: readonly string[], isRefused: boolean): void {
    const trouble = `${sheet.path}: the browser cannot use the fonts ${fonts.join(', ')}.`;
    if (!isRefused) throw new Failure('print/failed', trouble, { hint: FONT_HINT });
    this.#warn(trouble);
  }

  #killAll(): void {
    for (const browser of [...this.#leaving.keys(), this.#running]) browser?.kill();
    if (this.#running !== undefined) this.#dismiss(this.#running);
  }

  #warn(warning: string): void {
    this.#options.onWarning?.(warning);
  }
}

/** Fonts that cannot be used although no address was refused: damaged, or lost with a part of the browser. */
function hasLostFonts({ brokenFonts, refused }: RawPdf): boolean {
  return brokenFonts.length > 0 && refused.length === 0;
}

function describeFailure(sheet: PrintableSheet, error: Error): Failure {
  const isSlow = error instanceof PrintInterrupted && error.reason === 'too-slow';
  return new Failure('print/failed', `${sheet.path} cannot be printed: ${error.message}.`, {
    hint: isSlow ? SLOW_HINT : OTHER_HINT,
    cause: error,
  });
}
