import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BrowserLocation } from '../../src/output/browser/browser-location.ts';
import { findBrowser } from '../../src/output/find-browser.ts';
import { openPrinter, type Printer, type PrinterOptions } from '../../src/output/print-pdf.ts';
import { fontAssets } from './a-printable-sheet.ts';

/** What tests unpack is kept here, inside the project, from one run to the next. */
export const TEST_CACHE = join(import.meta.dirname, '../../node_modules/.cache/khulasa');

/** There is nothing installed to be found where the packaged browser runs, so that every machine tests the same one. */
const PLACES = process.platform === 'linux' && process.arch === 'x64' ? [] : undefined;

/** The browser that tests print with: the packaged one where there is one, or what KHULASA_BROWSER names. */
export async function aBrowser(): Promise<BrowserLocation> {
  return await findBrowser({ environment: process.env, cacheFolder: TEST_CACHE, places: PLACES });
}

/** A printer that is closed when the test that asked for it is over. */
export async function aPrinter(options: Partial<PrinterOptions> = {}): Promise<Printer> {
  const printer = await openPrinter({
    browser: await aBrowser(),
    assets: await fontAssets(),
    pages: 2,
    environment: process.env,
    ...options,
  });
  onTestFinished(() => printer[Symbol.asyncDispose]());
  return printer;
}
