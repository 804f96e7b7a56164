import type { BrowserLocation } from '../output/browser/browser-location.ts';
import type { PrintAssets } from '../output/browser/print-page.ts';
import { findBrowser } from '../output/find-browser.ts';
import type { SheetPrinter } from '../output/print-cache.ts';
import { openPrinter } from '../output/print-pdf.ts';
import type { BuildOptions } from './build-options.ts';

/** A printer, and the browser that it uses. */
export interface StartedPrinter extends SheetPrinter, AsyncDisposable {
  readonly browser: Pick<BrowserLocation, 'version' | 'executable'>;
}

export interface PrinterSetting extends Pick<
  BuildOptions,
  'browser' | 'environment' | 'jobs' | 'signal' | 'onProgress'
> {
  /** Where the packaged browser is unpacked. */
  readonly cacheFolder: string;
  /** Told, in a sentence, of what did not go well but did not stop a sheet from being printed. */
  readonly onWarning: (warning: string) => void;
}

/** Makes ready to print pages that may load these assets, by their addresses. */
export type StartPrinter = (
  assets: PrintAssets,
  setting: PrinterSetting,
) => Promise<StartedPrinter>;

/**
 * Finds a browser and makes ready to print with it; the browser itself is started by the first sheet.
 * @throws Failure `browser/missing`, or `browser/broken` for one that was asked for by name.
 */
export async function startPrinter(
  assets: PrintAssets,
  { browser, environment, jobs, signal, onProgress, cacheFolder, onWarning }: PrinterSetting,
): Promise<StartedPrinter> {
  const location = await findBrowser({
    explicit: browser,
    environment,
    cacheFolder,
    onUnpack: () => onProgress?.({ kind: 'note', message: 'Unpacking the browser, once …' }),
  });
  const printer = await openPrinter({
    browser: location,
    assets,
    pages: jobs,
    environment,
    onWarning,
    ...(signal === undefined ? {} : { signal }),
  });
  const { version, executable } = location;
  return {
    browser: { version, executable },
    print: (sheet) => printer.print(sheet),
    [Symbol.asyncDispose]: () => printer[Symbol.asyncDispose](),
  };
}
