import type { Library } from '../model/library.ts';
import type { OutputFolder } from '../output/write-output.ts';
import type { Printer } from '../output/print-pdf.ts';
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
import type { BuildProgress, FailedSheet, Format, ManifestSheet } from './build-options.ts';
import { fitSheet } from './fit-sheet.ts';
import { formatsOf } from './plan-sheets.ts';
import { runJobs } from './run-jobs.ts';

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
  readonly printer: Printer | undefined;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many sheets are made at once. */
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

  await runJobs(pagesOf(), workshop.jobs, async (job) => {
    workshop.signal?.throwIfAborted();
    try {
      const made = await makeSheet(job, workshop);
      sheets.push(made.sheet);
      warnings.push(...made.warnings);
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
  return { sheets, failed, cards, warnings };
}

async function makeSheet(
  { view, template, format }: Job,
  workshop: Workshop,
): Promise<{ sheet: ManifestSheet; warnings: string[] }> {
  const about = { topic: view.topic, sheet: template.name, format };
  if (format === 'html' || workshop.printer === undefined) {
    const page = renderSheetPage(
      template,
      cutView(view, template.settings.most),
      workshop.contextOf(view.topic),
    );
    const written = await workshop.output.write(page);
    return { sheet: { ...about, ...written, pages: null }, warnings: [] };
  }
  const { path, pdf } = await printSheet(view, template, {
    context: workshop.contextOf(view.topic),
    printer: workshop.printer,
  });
  const written = await workshop.output.write({ path, content: pdf.bytes });
  const { fit } = template.settings;
  return {
    sheet: { ...about, ...written, pages: pdf.pages },
    warnings: [
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
    ],
  };
}

async function printSheet(
  view: SheetView,
  template: SheetTemplate,
  press: { context: SheetContext; printer: Printer },
) {
  const { most, fit } = template.settings;
  const print = async (keep?: number) => {
    const sheet = renderPrintableSheet(template, cutView(view, most, keep), press.context);
    const pdf = await press.printer.print(sheet);
    return { path: sheet.path, pdf, pages: pdf.pages };
  };
  if (fit === undefined) return print();
  return fitSheet({ pages: fit, candidates: countCandidates(view, most), print });
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
