import type { CachedPdf, CachingPrinter } from '../output/print-cache.ts';
import {
  renderPrintableSheet,
  renderSheetPage,
  type SheetContext,
} from '../render/render-sheet.ts';
import type { SheetTemplate } from '../render/template.ts';
import { countCandidates, cutView } from '../sheets/cut-view.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import type { Format, ManifestSheet } from './build-options.ts';
import { explainReuse } from './explain-reuse.ts';
import { fitSheet } from './fit-sheet.ts';
import { partsOf } from './sheet-parts.ts';
import type { Workshop } from './workshop.ts';

export interface SheetJob {
  readonly view: SheetView;
  readonly template: SheetTemplate;
  readonly format: Format;
}

export interface MadeSheet {
  readonly sheet: ManifestSheet;
  readonly warnings: readonly string[];
  /** Whether it would be made the same again: not where something was refused, which is to be told in each build. */
  readonly isFinal: boolean;
  /** Of a PDF. */
  readonly print?: { readonly isReused: boolean; readonly why: string };
}

/**
 * Makes a sheet in one format, and writes it.
 * @throws Failure `template/broken`, `print/failed`, `output/unwritable`.
 */
export async function makeSheet(job: SheetJob, workshop: Workshop): Promise<MadeSheet> {
  const { view, template, format } = job;
  const about = { topic: view.topic, sheet: template.name, format };
  const context = workshop.contextOf(view.topic);
  if (format === 'html' || workshop.printer === undefined) {
    const page = renderSheetPage(template, cutView(view, template.settings.most), context);
    const written = await workshop.output.write(page);
    return { sheet: { ...about, ...written, pages: null }, warnings: [], isFinal: true };
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
    isFinal: pdf.refused.length === 0,
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

function strangeFonts(fonts: readonly string[]): string[] {
  return fonts.filter((font) => !/^(?:SourceSerif4|SourceSans3|NotoNastaliqUrdu)/.test(font));
}
