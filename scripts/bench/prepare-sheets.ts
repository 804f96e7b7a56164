import { fileURLToPath } from 'node:url';
import { formatsOf } from '../../src/pipelines/plan-sheets.ts';
import type { Assets } from '../../src/render/render-assets.ts';
import { renderPrintableSheet } from '../../src/render/render-sheet.ts';
import type { PrintableSheet } from '../../src/render/rendered-file.ts';
import { createSheetView } from '../../src/sheets/create-sheet-view.ts';
import { cutView } from '../../src/sheets/cut-view.ts';
import { loadWorkshop } from './load-workshop.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Pages as the printer gets them, each as full as a build tries it first, and the files that they ask for. */
export interface PreparedSheets {
  readonly sheets: readonly PrintableSheet[];
  readonly assets: Assets;
}

/** Renders for the printer every sheet of the shipped content that has a PDF. */
export async function prepareSheets(today: string): Promise<PreparedSheets> {
  const { library, topics, templates, assets, contextOf } = await loadWorkshop(REPOSITORY, today);
  const context = contextOf(['html', 'pdf']);
  const printed = templates.sheets.filter((template) => formatsOf(template, ['pdf']).length > 0);
  const sheets = topics.flatMap((topic) => {
    const view = createSheetView(library, topic, { today });
    return printed.map((template) =>
      renderPrintableSheet(template, cutView(view, template.settings.most), context),
    );
  });
  return { sheets, assets };
}
