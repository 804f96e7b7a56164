import { Failure, type FailureCode } from '../problems/failure.ts';
import { cardOf, renderTopicPage, type TopicCard } from '../render/render-site.ts';
import { createSheetView } from '../sheets/create-sheet-view.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import type { FailedSheet, ManifestSheet, PrintReason } from './build-options.ts';
import { heedSignal } from './heed-signal.ts';
import { makeSheet, type SheetJob } from './make-sheet.ts';
import { formatsOf } from './plan-sheets.ts';
import { NOT_PRINTED } from './reuse/not-printed.ts';
import { TopicNotes } from './reuse/topic-notes.ts';
import { runJobs } from './run-jobs.ts';
import { sheetsAtOnce } from './sheets-at-once.ts';
import type { Workshop } from './workshop.ts';

export interface MadeSheets {
  readonly sheets: readonly ManifestSheet[];
  readonly failed: readonly FailedSheet[];
  /** By topic. */
  readonly cards: ReadonlyMap<string, TopicCard>;
  readonly warnings: readonly string[];
  /** How many PDFs had been printed before. */
  readonly reused: number;
  /** How many sheets were left as they were, with all of their topic. */
  readonly unchanged: number;
  readonly reasons: readonly PrintReason[];
  /** Whether the next build would make the same, of the same. */
  readonly isFinal: boolean;
}

/** Failures that cost one sheet; any other stops the build. */
const OF_ONE_SHEET: readonly FailureCode[] = ['print/failed', 'template/broken'];

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
  const notes = new TopicNotes(workshop.book);
  let [reused, unchanged] = [0, 0];
  const perTopic = workshop.sheets.flatMap((template) => formatsOf(template, workshop.formats));
  const total = topics.length * perTopic.length;

  /** Whether the topic's pages are there already. */
  function leave(topic: string, key: string): boolean {
    const made = workshop.book.find(topic, key);
    if (made === undefined || !workshop.output.leave([made.page, ...made.sheets])) return false;
    const pdfs = made.sheets.filter(({ format }) => format === 'pdf');
    sheets.push(...made.sheets);
    warnings.push(...made.warnings);
    reused += pdfs.length;
    unchanged += made.sheets.length;
    if (workshop.why?.includes(topic) === true)
      reasons.push(...pdfs.map(({ path }) => ({ path, why: NOT_PRINTED })));
    return true;
  }

  async function* jobsOf(): AsyncGenerator<SheetJob> {
    for (const id of topics) {
      const context = workshop.contextOf(id);
      await heedSignal(workshop.signal);
      const known = workshop.views.find(id, context.sheets);
      if (known !== undefined && leave(id, known.key)) {
        cards.set(id, known.card);
        continue;
      }
      const view = viewTopic(id, workshop);
      if (view === undefined) continue;
      const card = cardOf(view, context.sheets);
      const key = workshop.book.keyOf(view, context.sheets);
      cards.set(id, card);
      workshop.views.keep(id, context.sheets, { key, card });
      if (leave(id, key)) continue;
      const page = await workshop.output.write(renderTopicPage(view, workshop.templates, context));
      notes.begin(id, { key, page, sheets: perTopic.length });
      for (const template of workshop.sheets)
        for (const format of formatsOf(template, workshop.formats))
          yield { view, template, format };
    }
  }

  await runJobs(jobsOf(), sheetsAtOnce(workshop.jobs), async (job) => {
    workshop.signal?.throwIfAborted();
    try {
      const made = await makeSheet(job, workshop);
      sheets.push(made.sheet);
      warnings.push(...made.warnings);
      notes.add(made);
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
  const isFinal = notes.areWhole();
  return { sheets, failed, cards, warnings, reused, unchanged, reasons, isFinal };
}

function viewTopic(id: string, { library, linked, today }: Workshop): SheetView | undefined {
  const topic = library.topics.get(id);
  if (topic === undefined) return undefined;
  const view = createSheetView(library, topic, { today });
  return { ...view, related: view.related.filter((other) => linked.has(other.topic)) };
}

function describeFailure(
  { view, template, format }: SheetJob,
  { message, hint = '' }: Failure,
): FailedSheet {
  return { topic: view.topic, sheet: template.name, format, message, hint };
}
