import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer';
import { PRINT_ORIGIN } from '../../render/rendered-file.ts';
import { reportPage, type PageReport } from './in-page.ts';

/** A file that pages being printed may ask for. */
export interface PrintAsset {
  readonly bytes: Uint8Array;
  /** Media type, such as `font/woff2`. */
  readonly type: string;
}

/** Address → file; every address begins with `PRINT_ORIGIN`. */
export type PrintAssets = ReadonlyMap<string, PrintAsset>;

/** A PDF as the browser made it, and what came to light on the way. */
export interface RawPdf extends PageReport {
  readonly bytes: Uint8Array;
  /** Addresses that the page asked for and was not given, each once. */
  readonly refused: readonly string[];
}

const EMPTY_PAGE = `${PRINT_ORIGIN}empty`;

/** `sandbox` stops scripts, redirects, plug-ins and forms in the page and in every frame (CSP Level 3, 6.3.2). */
const POLICY = "sandbox allow-same-origin; script-src 'none'; object-src 'none'";

/** The browser does not let requests for local files come as far as `Fetch.requestPaused`, but it says so. */
const LOCAL_FILE = /Not allowed to load local resource: (\S+)/;

/** Nobody looks at the page: the less of it is painted on the screen that is not there, the sooner it is printed. */
const VIEWPORT = { width: 800, height: 8 };

/** A4, in inches, and no margins, where the style sheet does not say otherwise. The PDF comes in one piece. */
const PRINTING = {
  transferMode: 'ReturnAsBase64',
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  printBackground: true,
  preferCSSPageSize: true,
  paperWidth: 210 / 25.4,
  paperHeight: 297 / 25.4,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
} as const;

/** One page of the browser, in which sheets are printed one after the other. */
export class PrintPage {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #assets: PrintAssets;
  #refused = new Set<string>();
  #hasCrashed = false;
  #onCrash: (() => void) | undefined;

  private constructor(page: Page, session: CDPSession, assets: PrintAssets) {
    this.#page = page;
    this.#session = session;
    this.#assets = assets;
  }

  /** Opens a page that gets nothing but `assets`. Throws an Error when a page crashes meanwhile, which may be this one. */
  static async open(browser: Browser, assets: PrintAssets): Promise<PrintPage> {
    const watch = await browser.target().createCDPSession();
    const { promise: crash, reject } = Promise.withResolvers<never>();
    watch.once('Target.targetCrashed', () => reject(new Error('its page crashed')));
    try {
      // A page that crashes before it is whole says nothing itself, and would be waited for until its time is over.
      await watch.send('Target.setDiscoverTargets', { discover: true });
      return await Promise.race([PrintPage.#open(browser, assets), crash]);
    } finally {
      await watch.detach().catch(ignore);
    }
  }

  static async #open(browser: Browser, assets: PrintAssets): Promise<PrintPage> {
    const page = await browser.newPage();
    const opened = new PrintPage(page, await page.createCDPSession(), assets);
    await opened.#prepare();
    return opened;
  }

  get hasCrashed(): boolean {
    return this.#hasCrashed;
  }

  /** Prints a whole HTML document, as large as its own style sheet says. Throws an Error when the page crashes. */
  async print(html: string): Promise<RawPdf> {
    const { promise: crash, reject } = Promise.withResolvers<never>();
    this.#onCrash = () => reject(new Error('its page crashed'));
    return await Promise.race([this.#print(html), crash]);
  }

  async #print(html: string): Promise<RawPdf> {
    this.#refused = new Set();
    await this.#page.setContent(html, { waitUntil: 'load', timeout: 0 });
    const report = await this.#page.evaluate(reportPage);
    // The browser's part that answers requests may have crashed, which it keeps to itself.
    const lost = report.missing.find((address) => this.#assets.has(address));
    if (lost !== undefined) throw new Error(`${lost} did not come`);
    const { data } = await this.#session.send('Page.printToPDF', PRINTING);
    const bytes = Buffer.from(data, 'base64');
    return { ...report, bytes, refused: [...this.#refused] };
  }

  async #prepare(): Promise<void> {
    const page = this.#page;
    page.once('error', () => {
      this.#hasCrashed = true;
      this.#onCrash?.();
    });
    page.on('request', (request) => void this.#answer(request).catch(ignore));
    page.on('console', (message) => this.#noteLocalFile(message.text()));
    await Promise.all([
      page.setJavaScriptEnabled(false),
      page.setRequestInterception(true),
      page.setViewport(VIEWPORT),
      page.emulateMediaType('print'),
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]),
    ]);
    await page.goto(EMPTY_PAGE, { timeout: 0 });
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const address = request.url();
    const asset = this.#assets.get(address);
    if (asset !== undefined) {
      await request.respond({ contentType: asset.type, body: asset.bytes });
    } else if (address === EMPTY_PAGE) {
      await request.respond({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': POLICY },
        body: '<!doctype html><link rel="icon" href="data:,">',
      });
    } else if (!address.startsWith('data:')) {
      this.#refused.add(address);
      await request.abort('aborted');
    }
  }

  #noteLocalFile(message: string): void {
    const address = LOCAL_FILE.exec(message)?.[1];
    if (address !== undefined) this.#refused.add(address);
  }
}

/** An answer that comes after the page or the browser is gone is of no use to anybody. */
function ignore(): void {}
