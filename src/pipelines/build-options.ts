import type { FileTexts } from '../problems/file-texts.ts';
import type { Problem } from '../problems/problem.ts';
import type { Shard } from './shard.ts';

export type Format = 'html' | 'pdf';

export interface BuildOptions {
  /** The content folder, relative to `from`. */
  readonly content: string;
  /** A folder of templates that stand in for built-in ones of the same name; passed over if it does not exist. */
  readonly templates: string;
  /** The folder that is written, relative to `from`. */
  readonly out: string;
  /** An absolute path; paths in problems are relative to it. */
  readonly from: string;
  /** Only these; every topic if empty. */
  readonly topics: readonly string[];
  /** Only every so-manieth topic, for `khulasa merge` to put together with the others. */
  readonly shard?: Shard | undefined;
  /** Only these kinds of sheet; those that site.yaml names if left out. */
  readonly sheets?: readonly string[] | undefined;
  readonly formats: readonly Format[];
  /** Whether sheets and formats that are not asked for are left as an earlier build made them. */
  readonly isPartial?: boolean | undefined;
  readonly overlay?: string | undefined;
  /** The day of the build, `YYYY-MM-DD`: what is due for review by then is marked. */
  readonly today: string;
  /** How many sheets are printed at once. */
  readonly jobs: number;
  /** Whether a folder that is not ours may be written into. */
  readonly force: boolean;
  /** The browser to print with; found if left out. */
  readonly browser?: string | undefined;
  /** Whether what was printed before may be used again; it may, if left out. */
  readonly cache?: boolean | undefined;
  /** Topics of which it is told why their sheets were printed again. */
  readonly why?: readonly string[] | undefined;
  /** Environment variables, as in `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a build is doing: a sheet is done, or something slow has begun. */
export type BuildProgress =
  | {
      readonly kind: 'sheet';
      readonly topic: string;
      readonly sheet: string;
      readonly format: Format;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'note'; readonly message: string };

/** A line of `manifest.json`. `pages` is null for HTML. */
export interface ManifestSheet {
  readonly topic: string;
  readonly sheet: string;
  readonly format: Format;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
}

export interface FailedSheet {
  readonly topic: string;
  readonly sheet: string;
  readonly format: Format;
  readonly message: string;
  readonly hint: string;
}

export interface BuildOutcome {
  /** The folder written, as it was given. */
  readonly out: string;
  readonly sheets: readonly ManifestSheet[];
  readonly failed: readonly FailedSheet[];
  /** Topics left out because of their errors. */
  readonly skipped: readonly string[];
  /** Sheets of earlier builds that were left as they were. */
  readonly kept: readonly ManifestSheet[];
  readonly problems: readonly Problem[];
  /** Of the files that problems name, for code frames. */
  readonly texts: FileTexts;
  /** What went unasked-for but not wrong: a sheet longer than it should be, an address that was refused. */
  readonly warnings: readonly string[];
  readonly browser: string | undefined;
  /** How many of the PDFs had been printed before. */
  readonly reused: number;
  /** How many of the sheets were left as they were, since nothing of their topic has changed. */
  readonly unchanged: number;
  /** For topics asked after by `why`: of each PDF why it was printed, or that it was not. By path. */
  readonly reasons: readonly PrintReason[];
}

export interface PrintReason {
  readonly path: string;
  /** As half a sentence. */
  readonly why: string;
}
