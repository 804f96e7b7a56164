/** A file to be written under the output folder. `path` is relative, with forward slashes, and never leaves the folder. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A page to be printed: self-contained but for `assets`, which the browser is given from memory. */
export interface PrintableSheet {
  /** Where the PDF goes, as in `RenderedFile`. */
  readonly path: string;
  /** A whole HTML document. Assets are named by addresses that begin with `PRINT_ORIGIN`. */
  readonly html: string;
  readonly metadata: PdfMetadata;
}

/** What a PDF says of itself. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47, as in `<html lang>`. */
  readonly language: string;
  /** The outline's `updated`, `YYYY-MM-DD`: the only date in the file, so that the same content gives the same bytes. */
  readonly updated: string;
}

/** The address under which a page being printed finds its assets. It exists nowhere: `.invalid` never resolves (RFC 2606). */
export const PRINT_ORIGIN = 'https://khulasa.invalid/';

/** Which links a PDF may keep: every other one is taken out of it. */
export { isPublicLink } from '../model/address.ts';
