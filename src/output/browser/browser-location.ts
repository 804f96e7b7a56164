/** A browser that runs on this machine, and how it was come by. */
export interface BrowserLocation {
  readonly executable: string;
  readonly origin: 'option' | 'environment' | 'puppeteer-cache' | 'system' | 'packaged';
  /** As the browser gives it, such as `Chromium 153.0.8010.0`. */
  readonly version: string;
  /** What must be added to the environment for it to run. */
  readonly environment: Readonly<Record<string, string>>;
  /** Browsers that came before it in the order of search and did not run. */
  readonly rejected: readonly RejectedBrowser[];
}

export interface RejectedBrowser {
  readonly executable: string;
  /** Why it was passed over, as half a sentence: "it is an empty file". */
  readonly why: string;
}

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
