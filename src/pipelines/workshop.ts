import type { Library } from '../model/library.ts';
import type { CachingPrinter } from '../output/print-cache.ts';
import type { OutputFolder } from '../output/write-output.ts';
import type { SheetContext } from '../render/render-sheet.ts';
import type { SheetTemplate, Templates } from '../render/template.ts';
import type { BuildProgress, Format } from './build-options.ts';
import type { KnownViews } from './reuse/known-views.ts';
import type { TopicBook } from './reuse/topic-book.ts';

/** Everything that making a sheet needs. */
export interface Workshop {
  readonly library: Library;
  readonly templates: Templates;
  readonly sheets: readonly SheetTemplate[];
  readonly formats: readonly Format[];
  /** What a topic's pages need, with the links to its sheets. */
  readonly contextOf: (topic: string) => SheetContext;
  /** Topics that have a page, so that others may link to it. */
  readonly linked: ReadonlySet<string>;
  readonly output: OutputFolder;
  /** None when no PDF is asked for. */
  readonly printer: CachingPrinter | undefined;
  /** What the build before made of each topic. */
  readonly book: TopicBook;
  /** What builds before in this process made of each topic. */
  readonly views: KnownViews;
  /** Topics of which it is told why their sheets were printed. */
  readonly why?: readonly string[] | undefined;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many sheets are made at once. */
  readonly jobs: number;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
