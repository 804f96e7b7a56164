/** A stand-in for the parts of `derive`, to be deleted once `derive-parts.ts` joins the real ones. */
import { stringify } from 'yaml';
import type { Block } from '../derive/block.ts';
import type { Draft, DraftItem } from '../derive/draft.ts';
import type { ExtractedArticle } from '../derive/extracted-article.ts';
import type { LabelledArticle, LabelledSentence, Role } from '../derive/labelled-article.ts';
import { splitSentences } from '../language/split-sentences.ts';
import { articleSchema } from '../model/article.ts';
import { splitFrontMatter } from '../model/split-front-matter.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { DeriveParts } from './reading.ts';

const CUES: readonly (readonly [Role, RegExp])[] = [
  ['cause', /\bbecause\b|\bcaused by\b/i],
  ['repercussion', /\bas a result\b|\bled to\b/i],
  ['counterargument', /\bcritics\b|\badmittedly\b/i],
  ['way-forward', /\bshould\b|\bmust\b/i],
];

export const standInParts: DeriveParts = {
  parseDocument: ({ file, name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const split = text.startsWith('---')
      ? splitFrontMatter({ file, path: name, text })
      : { value: { data: {}, body: text }, problems: [] };
    if (split.value === undefined) return { value: undefined, problems: split.problems };
    const blocks = blocksOf(split.value.body);
    if (blocks.length === 0)
      return {
        value: undefined,
        problems: [
          createProblem('yaml/syntax', { file, line: 1, column: 1 }, { message: 'No text.' }),
        ],
      };
    const doc = name.replace(/\.[^.]*$/, '');
    const id = doc.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const frontMatter = articleSchema.parse({
      ...UNKNOWN,
      title: doc,
      ...(split.value.data as object),
    });
    return { value: { id, doc, frontMatter, blocks, leftOut: [] }, problems: [] };
  },
  labelArticle: (article): LabelledArticle => {
    let paragraph = 0;
    const sentences = article.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [];
      paragraph += 1;
      return splitSentences(block.text).map((text) => labelled(text, paragraph));
    });
    return { article, sentences };
  },
  composeDraft: (articles, { title }): Draft => ({
    title: title ?? articles[0]?.article.frontMatter.title ?? 'Draft',
    articles: articles.map(({ article: { id, frontMatter } }) => ({ id, frontMatter })),
    thesis: undefined,
    background: [],
    timeline: [],
    causes: itemsOf(articles, 'cause').map((item) => ({
      ...item,
      value: { ...item.value, level: 'domestic', variables: [], priority: 2 },
    })),
    repercussions: itemsOf(articles, 'repercussion').map((item) => ({
      ...item,
      value: { ...item.value, dimension: 'economic', variables: [], priority: 2 },
    })),
    counterarguments: itemsOf(articles, 'counterargument').map((item) => ({
      ...item,
      value: { ...item.value, strength: 'fair' },
    })),
    wayForward: itemsOf(articles, 'way-forward').map(({ value, ...item }) => ({
      ...item,
      value: { id: value.id, action: value.point, addresses: [], evidence: value.evidence },
    })),
    facts: [],
    quotes: [],
    prompts: [],
    glossary: [],
  }),
  articleToMarkdown: ({ frontMatter, blocks }: ExtractedArticle) =>
    `---\n${stringify(frontMatter)}---\n\n${blocks.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text)).join('\n\n')}\n`,
};

const UNKNOWN = {
  author: 'unknown',
  outlet: 'unknown',
  country: 'unknown',
  published: 'unknown',
  accessed: 'unknown',
  url: 'unknown',
  kind: 'news',
  stance: 'unknown',
};

function blocksOf(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .map((text): Block =>
      text.startsWith('#')
        ? { kind: 'heading', text: text.replace(/^#+\s*/, '') }
        : { kind: 'paragraph', text },
    );
}

function labelled(text: string, paragraph: number): LabelledSentence {
  const [role, cue] =
    CUES.find(([, pattern]) => pattern.test(text)) ?? (['other', undefined] as const);
  const cues = cue === undefined ? [] : [`“${cue.exec(text)?.[0] ?? ''}”`];
  return { paragraph, text, role, score: 0.5, keyFact: /\d/.test(text), quote: false, cues };
}

function itemsOf(articles: readonly LabelledArticle[], role: Role) {
  return articles.flatMap(({ article, sentences }) =>
    sentences.flatMap(
      (sentence, at): DraftItem<{ id: string; point: string; evidence: string[] }>[] =>
        sentence.role === role
          ? [
              {
                value: {
                  id: `${article.id}-${at}`,
                  point: sentence.text,
                  evidence: [`${article.id}#p${sentence.paragraph ?? 1}`],
                },
                sources: [{ ...sentence, article: article.id, paragraph: sentence.paragraph ?? 1 }],
              },
            ]
          : [],
    ),
  );
}
