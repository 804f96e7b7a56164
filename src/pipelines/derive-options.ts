import type { LeftOut } from '../derive/extracted-article.ts';
import type { LabelledSentence } from '../derive/labelled-article.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReadProgress } from './read-articles.ts';

export type { ReadProgress } from './read-articles.ts';

export interface DeriveOptions {
  /** Paths of documents, relative to `from`. */
  readonly articles: readonly string[];
  /** The content folder, relative to `from`; it need not be there. */
  readonly content: string;
  /** An absolute path; paths in problems are relative to it. */
  readonly from: string;
  /** The day of the derivation, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many processors may be used; 1 if left out. */
  readonly processors?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export interface DeriveDraftOptions extends DeriveOptions {
  /** The file to write, relative to `from`; one that is there is extended. */
  readonly out?: string | undefined;
  /** Whether articles are kept in `content/articles`. */
  readonly save: boolean;
  /** What the outline is to be called. */
  readonly title?: string | undefined;
}

/** What became of a document. */
export interface DerivedArticle {
  readonly file: string;
  readonly id: string;
  /** `saved` now, `kept` in the content before, `unsaved`, or `repeated`: the same text as one before it. */
  readonly is: 'saved' | 'kept' | 'unsaved' | 'repeated';
  /** Where the content keeps it, or would. */
  readonly path: string;
  readonly leftOut: readonly LeftOut[];
}

export interface DeriveOutcome {
  /** The draft as YAML, or the outline with what was added; undefined if a problem kept it from being made. */
  readonly yaml: string | undefined;
  /** The same as plain data. */
  readonly outline: unknown;
  /** Whether a file was there and has been extended. */
  readonly isExtended: boolean;
  /** How many items were added to each list of it. */
  readonly added: readonly { readonly list: string; readonly count: number }[];
  readonly articles: readonly DerivedArticle[];
  readonly problems: readonly Problem[];
  /** The texts of files that problems name, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An article as `derive --explain` tells it. */
export interface ExplainedArticle {
  /** The file’s name without its ending. */
  readonly doc: string;
  readonly sentences: readonly ExplainedSentence[];
}

/** A sentence of a paragraph: headings are left out. */
export type ExplainedSentence = LabelledSentence & { readonly paragraph: number };

export interface ExplainOutcome {
  readonly articles: readonly ExplainedArticle[];
  /** By `doc`. */
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}
