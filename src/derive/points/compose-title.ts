import type { LabelledArticle } from '../labelled-article.ts';
import { capitalise } from './phrase.ts';

/** Words of a title at most; a longer headline tells a story, not a subject. */
const MOST_WORDS = 12;

/** The title of a draft: that of its one article, or the phrases that several speak of most. */
export function composeTitle(
  articles: readonly LabelledArticle[],
  variables: readonly string[],
): string {
  const titles = articles
    .map(({ article }) => article.frontMatter.title)
    .filter((title) => title !== 'unknown');
  const [only] = titles;
  const isFit = only !== undefined && only.split(' ').length <= MOST_WORDS;
  if (articles.length === 1 && isFit) return only;
  const [first, second] = variables;
  if (first === undefined) return only ?? 'TODO: give the outline a title';
  return capitalise(second === undefined ? first : `${first} and ${second}`);
}
