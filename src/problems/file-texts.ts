/** Texts of files, by the name that problems call them; read when they are asked for, since most of many files never are. */
export interface FileTexts {
  /** Undefined for a file that was not read, or has changed since. */
  readonly get: (file: string) => string | undefined;
}
