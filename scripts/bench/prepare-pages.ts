import type { Engine } from '../../src/render/create-engine.ts';
import { renderSheetPage } from '../../src/render/render-sheet.ts';
import { cardOf, renderIndexPage, renderTopicPage } from '../../src/render/render-site.ts';
import type { RenderedFile } from '../../src/render/rendered-file.ts';
import { createSheetView } from '../../src/sheets/create-sheet-view.ts';
import { cutView } from '../../src/sheets/cut-view.ts';
import { loadWorkshop } from './load-workshop.ts';

/** A page, and what its template is given to make it. */
export interface PreparedPage {
  /** Inside the output folder. */
  readonly path: string;
  /** Name of the template, such as `sheets/revision`. */
  readonly template: string;
  readonly view: object;
}

/** The pages of a content folder, and the templates that they are made with. */
export interface PreparedPages {
  readonly pages: readonly PreparedPage[];
  /** Text by name: `sheets/revision`, `site/topic` … */
  readonly templates: ReadonlyMap<string, string>;
  readonly partials: ReadonlyMap<string, string>;
}

/** Works out all that the templates are given when `folder` is built as HTML on the day `today`. */
export async function preparePages(folder: string, today: string): Promise<PreparedPages> {
  const { library, topics, templates, contextOf } = await loadWorkshop(folder, today);
  const { engine, note, pages } = recordViews();
  const context = contextOf(['html'], engine);
  const cards = topics.map((topic) => {
    const whole = createSheetView(library, topic, { today });
    const view = { ...whole, related: whole.related.filter((other) => isBuilt(other.topic)) };
    note(renderTopicPage(view, templates, context));
    for (const template of templates.sheets)
      note(renderSheetPage(template, cutView(view, template.settings.most), context));
    return cardOf(view, context.sheets);
  });
  note(renderIndexPage(cards, templates, context));
  return {
    pages,
    partials: templates.partials,
    templates: new Map([
      ...templates.sheets.map(({ name, text }) => [`sheets/${name}`, text] as const),
      ...[...templates.site].map(([name, text]) => [`site/${name}`, text] as const),
    ]),
  };

  function isBuilt(id: string): boolean {
    return topics.some((topic) => topic.id === id);
  }
}

/** An engine that renders nothing and remembers what it was given. */
function recordViews() {
  const pages: PreparedPage[] = [];
  let last: Omit<PreparedPage, 'path'> | undefined;
  const engine: Engine = {
    render: ({ name }, view) => {
      last = { template: name, view };
      return '';
    },
  };
  const note = ({ path }: RenderedFile): void => {
    if (last !== undefined) pages.push({ path, ...last });
  };
  return { engine, note, pages };
}
