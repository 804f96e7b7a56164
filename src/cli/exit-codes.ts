/** What the command's end tells scripts; permanent. */
export const EXIT_CODES = {
  done: 0,
  /** The content has errors, or a sheet could not be made; all others were. */
  content: 1,
  usage: 2,
  /** No browser, no content folder, an output that cannot be written. */
  environment: 3,
  bug: 70,
  interrupted: 130,
} as const;
