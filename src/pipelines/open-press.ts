import { openPrintCache, type CachingPrinter } from '../output/print-cache.ts';
import type { Assets } from '../render/render-assets.ts';
import { PRINT_ORIGIN } from '../render/rendered-file.ts';
import type { BuildOptions } from './build-options.ts';
import type { PrinterSetting, StartPrinter } from './start-printer.ts';

/** A printer that is ready, and the browser it will use. */
export interface Press extends AsyncDisposable {
  readonly printer: CachingPrinter;
  readonly browser: string;
  readonly version: string;
}

/** What a printer is started with; prints are kept in its `cacheFolder`. */
type PressOptions = Pick<BuildOptions, 'cache'> & PrinterSetting;

/**
 * Makes ready to print what has not been printed before.
 * @throws Failure `browser/missing`, or `browser/broken` for one that was asked for by name.
 */
export async function openPress(
  { files }: Pick<Assets, 'files'>,
  options: PressOptions,
  startPrinter: StartPrinter,
): Promise<Press> {
  const assets = new Map(
    files.map(({ path, content }) => [
      `${PRINT_ORIGIN}${path}`,
      { bytes: bytesOf(content), type: typeOf(path) },
    ]),
  );
  const printer = await startPrinter(assets, options);
  const { version, executable } = printer.browser;
  return {
    printer: await openPrintCache(printer, {
      folder: options.cacheFolder,
      assets,
      browser: version,
      isRead: options.cache ?? true,
    }),
    version,
    browser: `${version} (${executable})`,
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
