/** A document as a tutor gives it: text, Markdown, or a page saved from a browser. */
export interface DocumentFile {
  /** For people: relative to where they stand. */
  readonly file: string;
  /** Its name with its ending, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
