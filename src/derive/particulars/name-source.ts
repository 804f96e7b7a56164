import { extractFigures } from '../../language/figures/extract-figures.ts';
import type { ArticleFrontMatter } from '../../model/article.ts';

type Known = Pick<ArticleFrontMatter, 'title' | 'author' | 'outlet'>;

/** How a draft calls the article that says something: `Zahra Malik, in The Daily`; undefined where nothing is known of it. */
export function nameSource({ title, author, outlet }: Known, who?: string): string | undefined {
  const speaker = who ?? known(author);
  const place = known(outlet);
  if (speaker !== undefined && place !== undefined) return `${lowerArticle(speaker)}, in ${place}`;
  if (speaker !== undefined || place !== undefined) return lowerArticle(speaker ?? place ?? '');
  const isOwn = known(title) !== undefined && !title.endsWith('…');
  const isPlain = isOwn && extractFigures(title).length === 0;
  return isPlain ? `“${title.replace(/[“”"]/g, '')}”` : undefined;
}

function known(text: string): string | undefined {
  return text === 'unknown' ? undefined : text;
}

function lowerArticle(name: string): string {
  return name.replace(/^(?:The|An?)\s(?=\p{Ll})/u, (article) => article.toLowerCase());
}
