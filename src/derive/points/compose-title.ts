import type { LabelledArticle } from '../labelled-article.ts';
import { isTopic } from './is-topic.ts';
import { capitalise } from './phrase.ts';

/** Words of a title at most; a longer headline tells a story, not a subject. */
const MOST_WORDS = 20;

/** The title of a draft: that of its one article if it has one of its own, or the phrases that the articles speak of most. */
export function composeTitle(
  articles: readonly LabelledArticle[],
  topics: readonly string[],
): string {
  const titles = articles.filter(({ article }) => article.frontMatter.title !== 'unknown');
  const [only] = titles;
  if (articles.length === 1 && only !== undefined && hasOwnTitle(only))
    return only.article.frontMatter.title;
  const [first, second] = topics.filter(isTopic);
  if (first === undefined)
    return only?.article.frontMatter.title ?? 'TODO: give the outline a title';
  return capitalise(second === undefined ? first : `${first} and ${second}`);
}

/** Whether a title is short enough, and not only how the text begins. */
function hasOwnTitle({ article }: LabelledArticle): boolean {
  const { title } = article.frontMatter;
  const begins = title.replace(/…$/, '');
  const isBeginning = article.blocks.some(
    ({ kind, text }) => kind !== 'heading' && text.startsWith(begins),
  );
  return title.split(' ').length <= MOST_WORDS && !isBeginning;
}
