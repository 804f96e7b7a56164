import type { Draft, DraftItem, DraftSource } from '../../src/derive/draft.ts';
import { articleSchema, type ArticleFrontMatter } from '../../src/model/article.ts';
import type { OutlineText } from './an-outline.ts';
import { anOutline } from './an-outline.ts';

type Written<List extends keyof OutlineText> =
  NonNullable<OutlineText[List]> extends readonly (infer T)[] ? readonly T[] : never;

/** What a test says of a draft: its items as an author would write them, each from one sentence. */
export interface DraftParts {
  readonly title?: string;
  readonly articles?: Readonly<Record<string, Partial<ArticleFrontMatter>>>;
  readonly thesis?: OutlineText['thesis'];
  readonly background?: Written<'background'>;
  readonly timeline?: Written<'timeline'>;
  readonly causes?: Written<'causes'>;
  readonly repercussions?: Written<'repercussions'>;
  readonly counterarguments?: Written<'counterarguments'>;
  readonly way_forward?: Written<'way_forward'>;
  readonly facts?: Written<'facts'>;
  readonly quotes?: Written<'quotes'>;
  readonly prompts?: Written<'prompts'>;
  readonly glossary?: Written<'glossary'>;
  /** What every item was made from. */
  readonly source?: Partial<DraftSource>;
  readonly remarks?: readonly string[];
}

/** A draft of sound items. */
export function aDraft(parts: DraftParts = {}): Draft {
  const { title = 'Canals', articles = { survey: {} }, source, remarks, ...written } = parts;
  const outline = anOutline(written as OutlineText);
  const itemOf = <T>(value: T): DraftItem<T> => ({
    value,
    sources: [aDraftSource(source)],
    ...(remarks === undefined ? {} : { remarks }),
  });
  const { thesis, way_forward: wayForward, facts } = outline;
  return {
    title,
    articles: Object.entries(articles).map(([id, frontMatter]) => ({
      id,
      frontMatter: aFrontMatter(frontMatter),
    })),
    thesis: thesis === undefined ? undefined : itemOf(thesis),
    background: outline.background.map(itemOf),
    timeline: outline.timeline.map(itemOf),
    causes: outline.causes.map(itemOf),
    repercussions: outline.repercussions.map(itemOf),
    counterarguments: outline.counterarguments.map(itemOf),
    wayForward: wayForward.map(itemOf),
    facts: facts.flatMap((fact) => (typeof fact === 'string' ? [] : [itemOf(fact)])),
    quotes: outline.quotes.map(itemOf),
    prompts: outline.prompts.map(itemOf),
    glossary: outline.glossary.map(itemOf),
  };
}

export function aDraftSource(parts: Partial<DraftSource> = {}): DraftSource {
  return {
    article: 'survey',
    paragraph: 3,
    text: 'As a result, the tail of the canal runs dry.',
    role: 'repercussion',
    score: 0.824,
    cues: ['“as a result”', 'heading “Impact”'],
    ...parts,
  };
}

export function aFrontMatter(parts: Partial<ArticleFrontMatter> = {}): ArticleFrontMatter {
  return articleSchema.parse({
    title: 'A survey of canals',
    author: 'unknown',
    outlet: 'The Gazette',
    country: 'Pakistan',
    published: '2025-10-24',
    accessed: '2026-11-22',
    url: 'unknown',
    kind: 'report',
    stance: 'neutral',
    ...parts,
  });
}
