import type { Site } from '../model/site.ts';
import { Failure } from '../problems/failure.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import { publicAddress, siteView, type SheetContext, type SheetLink } from './render-sheet.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Templates } from './template.ts';

/** What the front page says of a topic. */
export interface TopicCard {
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly papers: readonly string[];
  readonly updated: string;
  /** That its day of review has passed; empty if it has not. */
  readonly overdue: string;
  /** That it is a draft; empty if it is not. */
  readonly draft: string;
  /** `71 sources`, `12 key facts`, `3 past questions`. */
  readonly holds: readonly string[];
  readonly sheets: readonly SheetLink[];
}

/** What of a topic's view the front page needs; small, so that views need not be kept. */
export function cardOf(view: SheetView, sheets: readonly SheetLink[]): TopicCard {
  const asked = view.prompts.filter(({ isPast }) => isPast);
  const doubtful = asked.filter(({ past }) => past.some(({ isDoubtful }) => isDoubtful));
  return {
    topic: view.topic,
    title: view.title,
    summary: view.summary,
    papers: [...new Set(view.exams.map(({ paper }) => paper))],
    updated: view.updated.long,
    overdue: view.overdue[0]?.notice ?? '',
    draft: view.draft,
    holds: [
      count(view.sources.length, 'source'),
      count(view.facts.length, 'key fact'),
      count(asked.length - doubtful.length, 'past question'),
      ...(doubtful.length === 0 ? [] : [count(doubtful.length, 'unconfirmed past question')]),
    ],
    sheets,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The page of a topic: what there is, and its sheets. */
export function renderTopicPage(
  view: SheetView,
  templates: Templates,
  context: SheetContext,
): RenderedFile {
  const path = `topics/${view.topic}/index.html`;
  const page = pageOf(context, {
    path,
    title: view.title,
    description: view.summary,
    language: view.language,
    draft: view.draft,
  });
  const card = cardOf(view, context.sheets);
  return {
    path,
    content: context.engine.render(siteTemplate(templates, 'topic'), {
      ...view,
      card,
      page,
      site: siteView(context.site),
    }),
  };
}

/** The front page: every topic. */
export function renderIndexPage(
  topics: readonly TopicCard[],
  templates: Templates,
  context: Omit<SheetContext, 'sheets'>,
): RenderedFile {
  const { site } = context;
  const path = 'index.html';
  const count = topics.length === 1 ? '1 topic' : `${topics.length} topics`;
  const description = site.tagline ?? `Revision sheets on ${count}.`;
  const { name: title, language } = site;
  const page = pageOf(context, { path, title, description, language, draft: '' });
  return {
    path,
    content: context.engine.render(siteTemplate(templates, 'index'), {
      topics,
      page,
      site: siteView(site),
    }),
  };
}

function siteTemplate(templates: Templates, name: string): { name: string; text: string } {
  const text = templates.site.get(name);
  if (text === undefined)
    throw new Failure('template/missing', `There is no template \`site/${name}.hbs\`.`);
  return { name: `site/${name}`, text };
}

function pageOf(
  context: { readonly site: Site; readonly stylesheet: string; readonly logo: string | undefined },
  about: { path: string; title: string; description: string; language: string; draft: string },
): object {
  const root = '../'.repeat(about.path.split('/').length - 1);
  return {
    title: about.title,
    description: about.description,
    language: about.language,
    root,
    home: `${root}index.html`,
    stylesheet: `${root}${context.stylesheet}`,
    logo: context.logo === undefined ? '' : `${root}${context.logo}`,
    address: publicAddress(context.site, about.path),
    draft: about.draft,
    isPrint: false,
    isScreen: true,
    style: {},
    pdf: '',
  };
}
