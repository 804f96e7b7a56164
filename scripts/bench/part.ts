import type { BrowserLocation } from '../../src/output/browser/browser-location.ts';

/** What a bench run was asked for, and where it may work. */
export interface BenchSetting {
  /** How many topics content folders hold, for builds of HTML. */
  readonly topics: readonly number[];
  /** How many they hold, for builds with PDFs. */
  readonly pdfTopics: readonly number[];
  /** How many topics are checked, and articles derived from. */
  readonly per: number;
  /** How many topics' pages are made beside Eleventy. */
  readonly pageTopics: number;
  /** How many documents are printed beside other programs. */
  readonly documents: number;
  /** How often contenders that take turns are measured, after one turn that does not count. */
  readonly rounds: number;
  readonly processors: number;
  /** The day of the builds, `YYYY-MM-DD`. */
  readonly today: string;
  readonly browser: BrowserLocation;
  /** Where other programs are installed and kept for the next run. */
  readonly peersFolder: string;
  /** Empty, and removed after the run. */
  readonly workFolder: string;
  /** Told what is being done. */
  readonly tell: (progress: string) => void;
}

/** A table, and what limits the figures in it. */
export interface PartResult {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly limits: string;
}

export interface Part {
  /** As `--only` names it. */
  readonly name: string;
  readonly run: (setting: BenchSetting) => Promise<PartResult>;
}
