import { findBrowser } from '../output/find-browser.ts';
import { openPrintCache, type CachingPrinter } from '../output/print-cache.ts';
import { openPrinter } from '../output/print-pdf.ts';
import type { Assets } from '../render/render-assets.ts';
import { PRINT_ORIGIN } from '../render/rendered-file.ts';
import type { BuildOptions } from './build-options.ts';

/** A printer that is ready, and the browser it will use. */
export interface Press extends AsyncDisposable {
  readonly printer: CachingPrinter;
  readonly browser: string;
  readonly version: string;
}

type PressOptions = Pick<
  BuildOptions,
  'browser' | 'cache' | 'environment' | 'jobs' | 'signal' | 'onProgress'
> & {
  /** Where prints are kept. */
  readonly cacheFolder: string;
};

/**
 * Finds a browser and makes ready to print with it; the browser itself is started by the first sheet.
 * @throws Failure `browser/missing`, or `browser/broken` for one that was asked for by name.
 */
export async function openPress(
  assets: Assets,
  options: PressOptions,
  onWarning: (warning: string) => void,
): Promise<Press> {
  const { cacheFolder } = options;
  const location = await findBrowser({
    explicit: options.browser,
    environment: options.environment,
    cacheFolder,
    onUnpack: () =>
      options.onProgress?.({ kind: 'note', message: 'Unpacking the browser, once …' }),
  });
  const printAssets = new Map(
    assets.files.map(({ path, content }) => [
      `${PRINT_ORIGIN}${path}`,
      { bytes: bytesOf(content), type: typeOf(path) },
    ]),
  );
  const printer = await openPrinter({
    browser: location,
    assets: printAssets,
    pages: options.jobs,
    environment: options.environment,
    onWarning,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return {
    printer: await openPrintCache(printer, {
      folder: cacheFolder,
      assets: printAssets,
      browser: location.version,
      isRead: options.cache ?? true,
    }),
    version: location.version,
    browser: `${location.version} (${location.executable})`,
    [Symbol.asyncDispose]: () => printer[Symbol.asyncDispose](),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function typeOf(path: string): string {
  return TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
