import { articleSchema } from '../../src/model/article.ts';
import type { LabelledArticle, LabelledSentence, Role } from '../../src/derive/labelled-article.ts';

/** A sentence with its role; `p` is its paragraph. */
export type RoledSentence = readonly [p: number, role: Role, text: string];

/** An article whose sentences have roles, as the trained model would give them. */
export function anArticleWithRoles(
  id: string,
  sentences: readonly RoledSentence[],
  {
    title = 'An article',
    stance = 'neutral',
  }: { readonly title?: string; readonly stance?: string } = {},
): LabelledArticle {
  const paragraphs = Map.groupBy(sentences, ([paragraph]) => paragraph);
  return {
    article: {
      id,
      doc: id,
      frontMatter: articleSchema.parse({
        title,
        author: 'unknown',
        outlet: 'unknown',
        country: 'unknown',
        published: 'unknown',
        accessed: 'unknown',
        url: 'unknown',
        kind: 'opinion',
        stance,
      }),
      blocks: [...paragraphs.values()].map((group) => ({
        kind: 'paragraph' as const,
        text: group.map(([, , text]) => text).join(' '),
      })),
      leftOut: [],
    },
    sentences: sentences.map(([paragraph, role, text]): LabelledSentence => ({
      paragraph,
      text,
      role,
      score: 0.8,
      keyFact: false,
      quote: false,
      cues: [],
    })),
  };
}
