import type { LabelledArticle, Role } from '../labelled-article.ts';
import type { ClaimSet } from './compose-claims.ts';
import { findTopics } from './find-topics.ts';

/** Variables of a thesis at most. */
const MOST = 3;

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

/** The two or three phrases that articles speak of most, above all in their theses and titles. */
export function findVariables(
  articles: readonly LabelledArticle[],
  { sentences, tools }: ClaimSet,
): readonly string[] {
  const titles = articles.map(({ article }) => ({
    tokens: tools.tag(article.frontMatter.title.toLowerCase()),
    weight: WEIGHT_OF_TITLE,
    onlyCounts: true,
  }));
  const texts = sentences.map(({ tokens, role }) => ({ tokens, weight: WEIGHTS[role] }));
  return findTopics([...texts, ...titles], MOST);
}
