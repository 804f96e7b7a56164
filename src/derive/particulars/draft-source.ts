import type { DraftSource } from '../draft.ts';
import type { LabelledArticle, LabelledSentence } from '../labelled-article.ts';

/** Where a sentence stands, for the comment above what is made of it; undefined for a heading. */
export function draftSource(
  { article }: LabelledArticle,
  { paragraph, text, role, score, cues }: LabelledSentence,
): DraftSource | undefined {
  return paragraph === undefined
    ? undefined
    : { article: article.id, paragraph, text, role, score, cues };
}

/** References to the paragraphs of sentences, each once. */
export function evidenceOf(
  sources: readonly Pick<DraftSource, 'article' | 'paragraph'>[],
): string[] {
  return [...new Set(sources.map(({ article, paragraph }) => `${article}#p${paragraph}`))];
}
