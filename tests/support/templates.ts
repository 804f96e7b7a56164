import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library, Topic } from '../../src/model/library.ts';
import { createEngine } from '../../src/render/create-engine.ts';
import { readTemplates } from '../../src/render/read-templates.ts';
import {
  renderPrintableSheet,
  renderSheetPage,
  type SheetContext,
  type SheetLink,
} from '../../src/render/render-sheet.ts';
import { cardOf, renderIndexPage, renderTopicPage } from '../../src/render/render-site.ts';
import type { Templates } from '../../src/render/template.ts';
import { createSheetView } from '../../src/sheets/create-sheet-view.ts';
import { cutView } from '../../src/sheets/cut-view.ts';

export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));

/** The built-in templates, as a build reads them. */
export function readBuiltInTemplates(): Promise<Templates> {
  return readTemplates([TEMPLATES_FOLDER]);
}

/** Every template as it is written, by its path: `sheets/revision.hbs`. */
export function writtenTemplates(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(TEMPLATES_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .sort()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(TEMPLATES_FOLDER, path), 'utf8'),
    }));
}

/** What pages are rendered with: a plain site with a logo, and every sheet as HTML and PDF. */
export function aSheetContext(
  templates: Templates,
  changes: Partial<SheetContext> = {},
): SheetContext {
  const sheets = templates.sheets.map(({ name, settings }): SheetLink => ({
    name,
    title: settings.title,
    for: settings.for,
    isHtml: true,
    isPdf: true,
  }));
  return {
    engine: createEngine(templates.partials),
    site: { name: 'A coaching site', language: 'en', colours: { accent: '#7a1f2b' } },
    stylesheet: 'assets/khulasa.css',
    logo: 'assets/logo.svg',
    sheets,
    ...changes,
  };
}

/** What pages are made with. */
export interface Press {
  readonly library: Library;
  readonly templates: Templates;
  readonly context: SheetContext;
}

/** The built-in templates, ready to render a library. */
export async function aPress(library: Library): Promise<Press> {
  const templates = await readBuiltInTemplates();
  return { library, templates, context: aSheetContext(templates, { site: library.site }) };
}

/** Every page of a topic, by name: its sheets on screen and on paper, its own page, the front page. */
export function renderEverything(
  topic: Topic,
  { library, templates, context }: Press,
  today = '2026-11-22',
): ReadonlyMap<string, string> {
  const view = createSheetView(library, topic, { today });
  const sheets = templates.sheets.flatMap((template) => {
    const cut = cutView(view, template.settings.most);
    return [
      [template.name, String(renderSheetPage(template, cut, context).content)],
      [`${template.name} on paper`, renderPrintableSheet(template, cut, context).html],
    ] as const;
  });
  const cards = [cardOf(view, context.sheets)];
  return new Map([
    ...sheets,
    ['topic', String(renderTopicPage(view, templates, context).content)],
    ['index', String(renderIndexPage(cards, templates, context).content)],
  ]);
}
