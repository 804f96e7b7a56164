import type { ExtractedArticle } from '../../src/derive/extracted-article.ts';
import type { LabelledArticle, LabelledSentence } from '../../src/derive/labelled-article.ts';
import { splitSentences } from '../../src/language/split-sentences.ts';
import type { ArticleFrontMatter } from '../../src/model/article.ts';

/** What a test says of an article; each paragraph is a text, and every sentence of it is a key fact and a quotation. */
export interface LabelledParts {
  readonly id?: string;
  readonly frontMatter?: Partial<ArticleFrontMatter>;
  readonly sentence?: Partial<LabelledSentence>;
}

/** An article as the trained model would label it: all sentences alike, as far as a test cares. */
export function aLabelledArticle(
  paragraphs: readonly string[],
  { id = 'article', frontMatter = {}, sentence = {} }: LabelledParts = {},
): LabelledArticle {
  const article: ExtractedArticle = {
    id,
    doc: id,
    frontMatter: {
      title: 'An article',
      author: 'A writer',
      outlet: 'A paper',
      country: 'Pakistan',
      published: '2025-10-24',
      accessed: '2026-11-22',
      url: 'https://example.com/article',
      kind: 'news',
      stance: 'neutral',
      language: 'en',
      ...frontMatter,
    },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    leftOut: [],
  };
  const sentences = paragraphs.flatMap((paragraph, at) =>
    splitSentences(paragraph).map((text): LabelledSentence => ({
      paragraph: at + 1,
      text,
      role: 'background',
      score: 0.9,
      keyFact: true,
      quote: true,
      cues: [],
      ...sentence,
    })),
  );
  return { article, sentences };
}
