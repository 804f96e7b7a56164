/** A PDF as its numbered objects, which are not looked into but for whether they hold a stream. */
export interface PdfFile {
  /** Objects without a stream: number → PDF syntax, a character for each byte. */
  readonly plain: Map<number, string>;
  /** Objects with a stream: number → dictionary and data, as they stood. */
  readonly streams: Map<number, Uint8Array>;
  /** Number of the catalog. */
  readonly root: number;
  /** Number of the information dictionary. */
  readonly info: number | undefined;
}
