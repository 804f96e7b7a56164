import type { NamedArticle } from '../../src/pipelines/settle-articles.ts';
import { articleText } from './article-text.ts';
import { aFrontMatter } from './a-draft.ts';

/** A document that was read: its id, the text of its body, and the file that it comes from. */
export function aReadArticle(
  id: string,
  body: string,
  parts: { readonly file?: string; readonly isOfContent?: boolean } = {},
): NamedArticle {
  const article = { id, doc: id, frontMatter: aFrontMatter(), blocks: [], leftOut: [] };
  return {
    file: `${id}.html`,
    isOfContent: false,
    labelled: { article, sentences: [] },
    markdown: articleText(body),
    ...parts,
  };
}
