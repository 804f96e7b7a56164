import type { PdfMetadata } from '../render/rendered-file.ts';
import { assemblePdf } from './pdf/assemble-pdf.ts';
import { describePdf } from './pdf/describe-pdf.ts';
import { nameBookmarks } from './pdf/name-bookmarks.ts';
import { parsePdf } from './pdf/parse-pdf.ts';
import type { PdfFile } from './pdf/pdf-file.ts';
import { parseDictionary, parseReference } from './pdf/pdf-syntax.ts';
import { removePrivateLinks } from './pdf/remove-private-links.ts';
import { renumberElements } from './pdf/renumber-elements.ts';

/** A PDF as it is handed out. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Names of the fonts, sorted. One that the browser could only draw, sign by sign, is called `Type 3`. */
  readonly fonts: readonly string[];
  /** Addresses of links that were taken out because they lead to nothing public, in order. */
  readonly removedLinks: readonly string[];
}

/**
 * Makes a PDF that Chromium has printed into one that can be handed out: described by `metadata`, its bookmarks named
 * after `headings` (the page's headings in order), without links into this machine, packed, and the same bytes for the
 * same sheet. Tags stay as they are. Throws a plain Error when `bytes` are not a PDF.
 */
export async function finishPdf(
  bytes: Uint8Array,
  metadata: PdfMetadata,
  headings: readonly string[],
): Promise<FinishedPdf> {
  const file = parsePdf(bytes) ?? parsePdf(await rewrite(bytes));
  if (file === undefined) throw new Error('The PDF that was printed cannot be read.');
  const removedLinks = removePrivateLinks(file);
  nameBookmarks(file, headings);
  renumberElements(file);
  describePdf(file, metadata);
  return {
    bytes: assemblePdf(file),
    pages: countPages(file),
    fonts: listFonts(file),
    removedLinks,
  };
}

/** A browser to come may pack its objects itself; pdf-lib reads any PDF, but takes ten times as long as `parsePdf`. */
async function rewrite(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return await document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function countPages(file: PdfFile): number {
  const catalog = parseDictionary(file.plain.get(file.root) ?? '');
  const pages = file.plain.get(parseReference(catalog.get('Pages')) ?? -1);
  return Number(parseDictionary(pages ?? '').get('Count'));
}

function listFonts(file: PdfFile): string[] {
  const fonts = new Set<string>();
  for (const text of file.plain.values()) {
    if (/\/Subtype ?\/Type3/.test(text)) fonts.add('Type 3');
    else if (/\/Subtype ?\/(Type0|Type1|TrueType)/.test(text)) {
      fonts.add((parseDictionary(text).get('BaseFont') ?? '/').replace(/^\/([A-Z]{6}\+)?/, ''));
    }
  }
  return [...fonts].sort();
}
