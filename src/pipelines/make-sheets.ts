import type { Library } from '../model/library.ts';
import type { OutputFolder } from '../output/write-output.ts';
import type { CachedPdf, CachingPrinter } from '../output/print-cache.ts';
import { Failure, type FailureCode } from '../problems/failure.ts';
import {
  renderPrintableSheet,
  renderSheetPage,
  type SheetContext,
} from '../render/render-sheet.ts';
import { cardOf, renderTopicPage, type TopicCard } from '../render/render-site.ts';
import type { SheetTemplate, Templates } from '../render/template.ts';
import { createSheetView } from '../sheets/create-sheet-view.ts';
import { countCandidates, cutView } from '../sheets/cut-view.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import type {
  BuildProgress,
  FailedSheet,
  Format,
  ManifestSheet,
  PrintReason,
} from './build-options.ts';
import { explainReuse } from './explain-reuse.ts';
import { fitSheet } from './fit-sheet.ts';
import { formatsOf } from './plan-sheets.ts';
import { runJobs } from './run-jobs.ts';
import { sheetsAtOnce } from './sheets-at-once.ts';
import { partsOf } from './sheet-parts.ts';

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
  /** Topics of which it is told why their sheets were printed. */
  readonly why?: readonly string[] | undefined;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many sheets are printed at once. */
  readonly jobs: number;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface MadeSheets {
  readonly sheets: readonly ManifestSheet[];
  readonly failed: readonly FailedSheet[];
  /** By topic. */
  readonly cards: ReadonlyMap<string, TopicCard>;
  readonly warnings: readonly string[];
  /** How many PDFs had been printed before. */
  readonly reused: number;
  readonly reasons: readonly PrintReason[];
}

/** Failures that cost one sheet; any other stops the build. */
const OF_ONE_SHEET: readonly FailureCode[] = ['print/failed', 'template/broken'];

interface Job {
  readonly view: SheetView;
  readonly template: SheetTemplate;
  readonly format: Format;
}

/** Makes every sheet of the topics, and their pages. A sheet that fails is reported; the others are made. */
export async function makeSheets(
  topics: readonly string[],
  workshop: Workshop,
): Promise<MadeSheets> {
  const sheets: ManifestSheet[] = [];
  const failed: FailedSheet[] = [];
  const cards = new Map<string, TopicCard>();
  const warnings: string[] = [];
  const reasons: PrintReason[] = [];
  let reused = 0;
  const total =
    topics.length *
    workshop.sheets.reduce(
      (sum, template) => sum + formatsOf(template, workshop.formats).length,
      0,
    );

  async function* pagesOf(): AsyncGenerator<Job> {
    for (const id of topics) {
      const topic = workshop.library.topics.get(id);
      if (topic === undefined) continue;
      const whole = createSheetView(workshop.library, topic, { today: workshop.today });
      const related = whole.related.filter((other) => workshop.linked.has(other.topic));
      const view = { ...whole, related };
      const context = workshop.contextOf(id);
      cards.set(id, cardOf(view, context.sheets));
      await workshop.output.write(renderTopicPage(view, workshop.templates, context));
      for (const template of workshop.sheets)
        for (const format of formatsOf(template, workshop.formats))
          yield { view, template, format };
    }
  }

  await runJobs(pagesOf(), sheetsAtOnce(workshop.jobs), async (job) => {
    workshop.signal?.throwIfAborted();
    try {
      const made = await makeSheet(job, workshop);
      sheets.push(made.sheet);
      warnings.push(...made.warnings);
      if (made.print?.isReused === true) reused += 1;
      if (made.print !== undefined && workshop.why?.includes(job.view.topic) === true)
        reasons.push({ path: made.sheet.path, why: made.print.why });
    } catch (error) {
      if (!(error instanceof Failure) || !OF_ONE_SHEET.includes(error.code)) throw error;
      failed.push(describeFailure(job, error));
    }
    const { view, template, format } = job;
    workshop.onProgress?.({
      kind: 'sheet',
      topic: view.topic,
      sheet: template.name,
      format,
      done: sheets.length + failed.length,
      total,
    });
  });
  return { sheets, failed, cards, warnings, reused, reasons };
}

interface MadeSheet {
  readonly sheet: ManifestSheet;
  readonly warnings: readonly string[];
  /** Of a PDF. */
  readonly print?: { readonly isReused: boolean; readonly why: string };
}

async function makeSheet(job: Job, workshop: Workshop): Promise<MadeSheet> {
  const { view, template, format } = job;
  const about = { topic: view.topic, sheet: template.name, format };
  const context = workshop.contextOf(view.topic);
  if (format === 'html' || workshop.printer === undefined) {
    const page = renderSheetPage(template, cutView(view, template.settings.most), context);
    const written = await workshop.output.write(page);
    return { sheet: { ...about, ...written, pages: null }, warnings: [] };
  }
  const { printer, output } = workshop;
  const { path, pdf, isReused } = await printSheet(view, template, { context, printer });
  const written = await output.write({ path, content: pdf.bytes });
  const why = await explainReuse(
    partsOf(view, template, { context, with: printer.setting }),
    { place: output.placeOf(path), isReused },
    printer,
  );
  return {
    sheet: { ...about, ...written, pages: pdf.pages },
    warnings: warningsOf(path, pdf, template),
    print: { isReused, why },
  };
}

function warningsOf(path: string, pdf: CachedPdf, { settings: { fit } }: SheetTemplate): string[] {
  return [
    ...(fit !== undefined && pdf.pages > fit
      ? [`${path}: fills ${pdf.pages} pages, not ${fit}, even with everything optional left out.`]
      : []),
    ...strangeFonts(pdf.fonts).map(
      (font) =>
        `${path}: some characters are not in Khulasa’s fonts and were set in ${font}, which other machines may not have.`,
    ),
    ...pdf.removedLinks.map(
      (address) => `${path}: the link to ${address} was taken out: it leads to nothing public.`,
    ),
    ...pdf.refused.map(
      (address) =>
        `${path}: ${address} was not loaded; a sheet is printed from what is in the templates alone.`,
    ),
  ];
}

/** Prints a sheet so that it fits its pages; it is reused if each try was printed before. */
async function printSheet(
  view: SheetView,
  template: SheetTemplate,
  press: { context: SheetContext; printer: CachingPrinter },
) {
  const { most, fit } = template.settings;
  let isReused = true;
  const print = async (keep?: number) => {
    const sheet = renderPrintableSheet(template, cutView(view, most, keep), press.context);
    const pdf = await press.printer.print(sheet);
    isReused &&= pdf.isReused;
    return { path: sheet.path, pdf, pages: pdf.pages };
  };
  const printed =
    fit === undefined
      ? await print()
      : await fitSheet({ pages: fit, candidates: countCandidates(view, most), print });
  return { ...printed, isReused };
}

function describeFailure(
  { view, template, format }: Job,
  { message, hint = '' }: Failure,
): FailedSheet {
  return { topic: view.topic, sheet: template.name, format, message, hint };
}

function strangeFonts(fonts: readonly string[]): string[] {
  return fonts.filter((font) => !/^(?:SourceSerif4|SourceSans3|NotoNastaliqUrdu)/.test(font));
}
