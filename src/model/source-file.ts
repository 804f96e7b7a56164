/** A file as it was read: `file` for people (relative to where they stand), `path` inside the content folder. */
export interface SourceFile {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}
