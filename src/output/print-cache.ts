import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PrintableSheet } from '../render/rendered-file.ts';
import type { PrintAssets } from './browser/print-page.ts';
import { openStore, type Store } from './cache/write-store.ts';
import { sumProgram } from './cache/read-program.ts';
import type { PrintedPdf } from './print-pdf.ts';

/** Prints sheets: the printer itself, or one that remembers. */
export interface SheetPrinter {
  readonly print: (sheet: PrintableSheet) => Promise<PrintedPdf>;
}

/** A PDF, and whether it was printed before, by this build or another. */
export interface CachedPdf extends PrintedPdf {
  readonly isReused: boolean;
}

/** A printer that prints nothing twice. */
export interface CachingPrinter {
  readonly print: (sheet: PrintableSheet) => Promise<CachedPdf>;
  /** What sheets were made of when they were last built. */
  readonly parts: Store;
  /** The same for all prints of one browser, one set of assets and one program. */
  readonly setting: Readonly<Record<string, string>>;
  /** Removes what has not been used for longest, if there is too much. */
  readonly tidy: () => Promise<void>;
}

/** How much a cache may hold: some 20,000 printed sheets. In bytes. */
const MOST = { prints: 2 ** 31, parts: 2 ** 27 };

/**
 * A printer that keeps what it prints in a folder, by everything that a print depends on: the page as it is given to the
 * browser, the files that it may load, the browser and its system, and the program itself. So a print is found again
 * whatever has been moved, touched or built meanwhile, on another machine of the same kind too, and is never a wrong one.
 * A folder that cannot be written keeps nothing and is no failure; what lies in it broken counts as missing.
 */
export async function openPrintCache(
  printer: SheetPrinter,
  options: {
    /** A folder of this user’s, which is made if need be. */
    readonly folder: string;
    readonly assets: PrintAssets;
    /** As the browser gives its version. */
    readonly browser: string;
    /** Whether what was printed before may be used; it is kept in any case. */
    readonly isRead: boolean;
  },
): Promise<CachingPrinter> {
  const prints = openStore(join(options.folder, 'prints'), MOST.prints);
  const parts = openStore(join(options.folder, 'parts'), MOST.parts);
  const setting = {
    'Khulasa itself': sumProgram(),
    'the browser': `${options.browser} on ${process.platform} ${process.arch}`,
    'styles, fonts or logo': sumAssets(options.assets),
  };
  return {
    parts,
    setting,
    tidy: async () => {
      await prints.tidy();
      await parts.tidy();
    },
    print: async (sheet) => {
      const key = sumOf([...Object.values(setting), sheet.html, JSON.stringify(sheet.metadata)]);
      const found = options.isRead ? await prints.find(key) : undefined;
      const kept = found && readPdf(found);
      if (kept !== undefined) return { ...kept, isReused: true };
      const pdf = await printer.print(sheet);
      // What was refused is a warning about this build; the next is to try again.
      if (pdf.refused.length === 0) await prints.keep(key, writePdf(pdf));
      return { ...pdf, isReused: false };
    },
  };
}

/** A sum of texts, each told from the next by its length. */
function sumOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

function sumAssets(assets: PrintAssets): string {
  const hash = createHash('sha256');
  for (const [address, { bytes, type }] of [...assets].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${address} ${type} ${bytes.length}:`).update(bytes);
  return hash.digest('hex');
}

type Facts = Pick<PrintedPdf, 'pages' | 'fonts' | 'removedLinks'>;

/** What is known of a PDF on a line, and the PDF. */
function writePdf({ bytes, pages, fonts, removedLinks }: PrintedPdf): Uint8Array {
  const facts: Facts = { pages, fonts, removedLinks };
  return Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]);
}

/** Undefined for what this program did not write so. */
function readPdf(kept: Uint8Array): PrintedPdf | undefined {
  const end = kept.indexOf(0x0a);
  try {
    const { pages, fonts, removedLinks } = JSON.parse(
      Buffer.from(kept.subarray(0, end)).toString(),
    ) as Facts;
    const isSound = Number.isInteger(pages) && Array.isArray(fonts) && Array.isArray(removedLinks);
    if (!isSound) return undefined;
    return { bytes: kept.subarray(end + 1), pages, fonts, removedLinks, refused: [] };
  } catch {
    return undefined;
  }
}
