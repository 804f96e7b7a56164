import { launch, type Browser, type Page } from 'puppeteer';
import type { BrowserLocation } from '../../src/output/browser/browser-location.ts';
import type { Assets } from '../../src/render/render-assets.ts';
import { PRINT_ORIGIN, type PrintableSheet } from '../../src/render/rendered-file.ts';
import { browserArguments } from './browser-arguments.ts';

/** A pool of pages with nothing around it: no time limits, no retries, no check of fonts, no finishing of PDFs. */
export interface PlainPool extends AsyncDisposable {
  /** Prints sheets, as many at once as there are pages; the PDFs are thrown away. */
  readonly print: (sheets: readonly PrintableSheet[]) => Promise<void>;
}

/** The least that makes of a sheet's HTML the PDF that Khulasa asks Chromium for. */
export async function openPlainPool(
  browser: BrowserLocation,
  assets: Assets,
  pages: number,
): Promise<PlainPool> {
  const running = await launch({
    executablePath: browser.executable,
    headless: 'shell',
    pipe: true,
    args: browserArguments(),
    env: { ...process.env, ...browser.environment },
    protocolTimeout: 0,
  });
  const files = new Map(
    assets.files.map(({ path, content }) => [`${PRINT_ORIGIN}${path}`, content]),
  );
  const pool = await Promise.all(Array.from({ length: pages }, () => openPage(running, files)));
  return {
    print: async (sheets) => {
      const waiting = sheets.values();
      await Promise.all(
        pool.map(async (page) => {
          for (const { html } of waiting) await printOn(page, html);
        }),
      );
    },
    [Symbol.asyncDispose]: () => running.close(),
  };
}

async function openPage(
  browser: Browser,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = files.get(request.url());
    void (body === undefined ? request.continue() : request.respond({ body }));
  });
  return page;
}

async function printOn(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
}
