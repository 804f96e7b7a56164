import type { Site } from '../model/site.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import type { Engine, PageStyle } from './create-engine.ts';
import {
  PRINT_ORIGIN,
  type PdfMetadata,
  type PrintableSheet,
  type RenderedFile,
} from './rendered-file.ts';
import type { SheetTemplate } from './template.ts';

export interface SheetContext {
  readonly engine: Engine;
  readonly site: Site;
  /** Paths inside the output folder. */
  readonly stylesheet: string;
  readonly logo: string | undefined;
  /** The formats that are made of each sheet, so that a page links only to what is there. */
  readonly sheets: readonly SheetLink[];
}

/** A sheet of the same topic, to link to. */
export interface SheetLink {
  readonly name: string;
  readonly title: string;
  readonly for: string;
  readonly isHtml: boolean;
  readonly isPdf: boolean;
}

/** A sheet as a page of the site. */
export function renderSheetPage(
  template: SheetTemplate,
  view: SheetView,
  context: SheetContext,
): RenderedFile {
  const path = sheetPath(view.topic, template.name, 'html');
  return {
    path,
    content: context.engine.render(
      nameOf(template),
      viewOf(template, view, { ...context, isPrint: false }),
    ),
  };
}

/** A sheet as a page for the printer: the same template, with its paper's size and running title, and no links of the site. */
export function renderPrintableSheet(
  template: SheetTemplate,
  view: SheetView,
  context: SheetContext,
): PrintableSheet {
  const html = context.engine.render(
    nameOf(template),
    viewOf(template, view, { ...context, isPrint: true }),
  );
  return {
    path: sheetPath(view.topic, template.name, 'pdf'),
    html,
    metadata: metadataOf(template, view, context.site),
  };
}

/** Where a sheet lies in the output folder. */
export function sheetPath(topic: string, sheet: string, format: 'html' | 'pdf'): string {
  return `topics/${topic}/${sheet}.${format}`;
}

function nameOf({ name, text }: SheetTemplate): { name: string; text: string } {
  return { name: `sheets/${name}`, text };
}

function viewOf(
  template: SheetTemplate,
  view: SheetView,
  context: SheetContext & { isPrint: boolean },
): object {
  const { settings, name } = template;
  const root = context.isPrint ? PRINT_ORIGIN : '../../';
  return {
    ...view,
    sheet: { name, title: settings.title, for: settings.for, pages: settings.fit ?? '' },
    sheets: context.sheets.map((sheet) => ({ ...sheet, isCurrent: sheet.name === name })),
    page: {
      title: `${view.title}: ${settings.title}`,
      description: view.summary,
      language: view.language,
      root,
      home: `${root}index.html`,
      stylesheet: `${root}${context.stylesheet}`,
      logo: context.logo === undefined ? '' : `${root}${context.logo}`,
      address: publicAddress(context.site, `topics/${view.topic}/${name}.html`),
      pdf: context.sheets.some((sheet) => sheet.name === name && sheet.isPdf) ? `${name}.pdf` : '',
      draft: view.draft,
      isPrint: context.isPrint,
      isScreen: !context.isPrint,
      style: pageStyleOf(template, view, context.site),
    },
    site: siteView(context.site),
  };
}

function pageStyleOf({ settings }: SheetTemplate, view: SheetView, site: Site): PageStyle {
  return {
    ...settings.page,
    running: [view.draft, view.title, settings.title].filter((part) => part !== '').join(' · '),
    foot: [
      site.name,
      site.contact,
      ...view.asOf.map(({ long }) => `covers events up to ${long}`),
      `updated ${view.updated.long}`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  };
}

function metadataOf({ settings }: SheetTemplate, view: SheetView, site: Site): PdfMetadata {
  return {
    title: `${view.title}: ${settings.title}`,
    author: view.authors || site.name,
    subject: view.summary,
    keywords: [
      ...new Set([
        ...view.exams.map(({ paper }) => paper),
        ...view.theses.flatMap(({ variables }) => variables),
      ]),
    ],
    language: view.language,
    updated: view.updated.iso,
  };
}

/** The site's settings as templates see them; what was left out is empty. */
export function siteView(site: Site) {
  return {
    name: site.name,
    tagline: site.tagline ?? '',
    language: site.language,
    contact: site.contact ?? '',
    footer: site.footer ?? '',
    licence: { name: site.licence?.name ?? '', url: site.licence?.url ?? '' },
  };
}

/** The address that a page will have, if the site says where it stands. */
export function publicAddress(site: Site, path: string): string {
  return site.url === undefined
    ? ''
    : new URL(path, site.url.endsWith('/') ? site.url : `${site.url}/`).href;
}
