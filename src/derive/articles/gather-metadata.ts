import { cleanText } from './clean-text.ts';
import type { Stated, StatedKey } from './found-document.ts';
import type { PageDocument } from './page-node.ts';

interface Beside {
  /** The page’s scripts of JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Of its `html` element. */
  readonly language: string;
}

/** Names under which pages say what an article’s front matter says, the surest first. */
const META_NAMES: Readonly<Partial<Record<StatedKey, readonly string[]>>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  author: ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'citation_publication_date',
    'parsely-pub-date',
    'pubdate',
  ],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'language'],
  kind: ['article:section'],
};

/** What a page says of itself in its head, in JSON-LD, or in its `time`. */
export function gatherMetadata(document: PageDocument, { jsonLd, language }: Beside): Stated {
  const metas = readMetas(document);
  const graph = readGraph(jsonLd);
  const ofMeta = (key: StatedKey): string =>
    (META_NAMES[key] ?? []).map((name) => metas.get(name) ?? '').find(Boolean) ?? '';
  const first = (...said: readonly (string | null | undefined)[]): string =>
    said.find((text) => text !== undefined && text !== null && text.trim() !== '') ?? '';
  const stated: Record<string, string> = {
    title: first(ofMeta('title'), graph.title, headingOf(document)),
    author: first(...[graph.author, ofMeta('author')].filter((name) => !isAddress(name))),
    outlet: first(ofMeta('outlet'), graph.outlet),
    published: first(ofMeta('published'), graph.published, timeOf(document)),
    url: first(linkOf(document), ofMeta('url'), graph.url),
    language: first(language, ofMeta('language').replace('_', '-')),
    kind: first(ofMeta('kind'), graph.kind),
  };
  return Object.fromEntries(
    Object.entries(stated)
      .map(([key, value]) => [key, cleanText(value).slice(0, LONGEST)])
      .filter(([, value]) => value !== ''),
  );
}

/** In characters: no title and no name is longer. */
const LONGEST = 300;

function isAddress(text: string | undefined): boolean {
  return /^https?:/.test(text ?? '');
}

function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const key = (name || (meta.getAttribute('itemprop') ?? '')).toLowerCase();
    if (!metas.has(key)) metas.set(key, meta.getAttribute('content') ?? '');
  }
  return metas;
}

function headingOf(document: PageDocument): string {
  const headings = [...document.getElementsByTagName('h1')];
  const only = headings.length === 1 ? headings[0]?.textContent : undefined;
  return only?.trim() || titleOf(document.title);
}

/** A page’s title without the name of the site behind it. */
function titleOf(title: string): string {
  const [first = '', ...rest] = title.slice(0, LONGEST).split(/\s[|–—»·-]\s/);
  return rest.length > 0 && first.split(/\s+/).length >= 3 ? first : title;
}

function timeOf(document: PageDocument): string {
  return document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
}

function linkOf(document: PageDocument): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
}

/** More would be no description of a page. */
const MOST_NODES = 500;

/** The first article of the page’s JSON-LD: schema.org, `Article` and what is made from it. */
function readGraph(scripts: readonly string[]): Stated {
  const waiting = scripts.map(parseJson);
  for (let at = 0; at < waiting.length && at < MOST_NODES; at += 1) {
    const node = waiting[at];
    if (Array.isArray(node)) waiting.push(...(node.slice(0, MOST_NODES) as unknown[]));
    if (!isRecord(node)) continue;
    if (/Article|Posting|Report/.test(JSON.stringify(node['@type'] ?? ''))) return stateOf(node);
    waiting.push(node['@graph'], node['mainEntity']);
  }
  return {};
}

function stateOf(node: Readonly<Record<string, unknown>>): Stated {
  return {
    title: textOf(node['headline']),
    author: namesOf(node['author']),
    outlet: namesOf(node['publisher']),
    published: textOf(node['datePublished']),
    url: textOf(node['url']),
    kind: textOf(node['articleSection']),
  };
}

function namesOf(value: unknown): string {
  const people = Array.isArray(value) ? (value as unknown[]) : [value];
  return people
    .map((person) => textOf(isRecord(person) ? person['name'] : person))
    .filter((name) => name !== '')
    .join(', ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
