import type { LabelledArticle, Role } from '../labelled-article.ts';
import type { ClaimSet } from './compose-claims.ts';
import { findTopics } from './find-topics.ts';

/** A headline plays with words more than a thesis does. */
const WEIGHT_OF_TITLE = 1.5;

/** How much a mention weighs by the role of its sentence. */
const WEIGHTS: Readonly<Record<Role, number>> = {
  thesis: 2.5,
  cause: 1.2,
  repercussion: 1.2,
  counterargument: 0.8,
  'way-forward': 1,
  background: 0.7,
  other: 0,
};

/** The phrases that articles speak of most, above all in their theses and titles; at most so many, the first the most. */
export function findVariables(
  articles: readonly LabelledArticle[],
  { sentences, tools }: ClaimSet,
  most: number,
): readonly string[] {
  const titles = articles.map(({ article }) => ({
    tokens: tools.tag(article.frontMatter.title.toLowerCase()),
    weight: WEIGHT_OF_TITLE,
    onlyCounts: true,
  }));
  const texts = sentences.map(({ tokens, role }) => ({ tokens, weight: WEIGHTS[role] }));
  return findTopics([...texts, ...titles], most);
}
