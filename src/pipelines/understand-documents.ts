import { join, resolve } from 'node:path';
import { readDocuments } from '../content/read-documents.ts';
import { readLexicons, type Lexicons } from '../content/read-lexicons.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { DeriveOptions } from './derive-options.ts';
import { ArticleReader } from './read-articles.ts';
import type { Wanted } from './reading.ts';
import type { NamedArticle } from './settle-articles.ts';
import { PACKAGE_FOLDER } from './template-folders.ts';

/** Documents that were read and understood, and what is wrong with those that were not. */
export interface Understood {
  readonly articles: readonly NamedArticle[];
  readonly problems: readonly Problem[];
}

/** What reads articles, with the lexicons that come with Khulasa and those of the content; or what is wrong with those. */
export async function openReader(
  options: DeriveOptions,
  wants: Wanted = 'article',
): Promise<Checked<{ reader: ArticleReader; lexicons: Lexicons }>> {
  const { value, problems } = await readLexicons({
    builtIn: join(PACKAGE_FOLDER, 'lexicons'),
    own: resolve(options.from, options.content, 'lexicons'),
    from: options.from,
  });
  if (value === undefined) return { value, problems };
  return {
    value: { reader: new ArticleReader({ ...options, wants, lexicons: value }), lexicons: value },
    problems: [],
  };
}

/**
 * Reads the documents that were asked for and has each understood.
 * @throws Failure `usage/unknown-document`, `content/unreadable`, `memory/exhausted`; the signal's reason.
 */
export async function understandDocuments(
  reader: ArticleReader,
  { articles, from, content }: DeriveOptions,
): Promise<Understood> {
  const documents = await readDocuments(articles, {
    from,
    articles: resolve(from, content, 'articles'),
  });
  const read = await reader.read(documents);
  const told = new Map(
    read.flatMap(({ problems }) => problems.map((problem) => [JSON.stringify(problem), problem])),
  );
  return {
    articles: read.flatMap(({ value }, at) => {
      const document = documents[at];
      return value === undefined || document === undefined
        ? []
        : [{ ...value, file: document.file, isOfContent: document.articleId !== undefined }];
    }),
    problems: [...told.values()],
  };
}
