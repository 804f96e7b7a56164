import { articleSchema, type ArticleFrontMatter } from '../model/article.ts';
import { checkShape } from '../model/check-shape.ts';
import type { SourceFile } from '../model/source-file.ts';
import { splitFrontMatter } from '../model/split-front-matter.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReadArticle } from './reading.ts';

/** A document that was read, with its file as people know it. */
export interface NamedArticle extends ReadArticle {
  readonly file: string;
  /** Whether it lies in the content itself. */
  readonly isOfContent: boolean;
}

/** An article and what the content has of it. */
export interface SettledArticle extends NamedArticle {
  /** `new` to the content, `kept` there already, or `repeated`: the same text as one before it. */
  readonly is: 'new' | 'kept' | 'repeated';
}

/**
 * Gives each article an id of its own among those derived from, and holds it against the articles of the content: the same
 * text under the same id is that article, with the front matter that its tutor has given it.
 * @param articles in the order given; @param known the articles of the content by id.
 */
export function settleArticles(
  articles: readonly NamedArticle[],
  known: ReadonlyMap<string, SourceFile>,
): { readonly articles: readonly SettledArticle[]; readonly problems: readonly Problem[] } {
  const bodies = new Map<string, string>();
  const problems: Problem[] = [];
  const settled = articles.map((article): SettledArticle => {
    const body = bodyOf(article.markdown);
    const twin = [...bodies].find(([, other]) => other === body);
    if (twin !== undefined) return { ...withId(article, twin[0]), is: 'repeated' };
    const own = withId(article, freeId(article.labelled.article.id, bodies));
    const { id } = own.labelled.article;
    bodies.set(id, body);
    const there = known.get(id);
    if (own.isOfContent) return { ...own, is: 'kept' };
    if (there === undefined) return { ...own, is: 'new' };
    if (bodyOf(there.text) !== body) problems.push(otherArticle(own, there));
    return { ...withFrontMatter(own, there), is: 'kept' };
  });
  return { articles: settled, problems };
}

function freeId(id: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id.slice(0, 70).replace(/-+$/, '')}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function withId<A extends ReadArticle>(article: A, id: string): A {
  const { labelled } = article;
  return { ...article, labelled: { ...labelled, article: { ...labelled.article, id } } };
}

function withFrontMatter<A extends ReadArticle>(article: A, file: SourceFile): A {
  const { labelled } = article;
  const frontMatter = frontMatterOf(file) ?? labelled.article.frontMatter;
  return { ...article, labelled: { ...labelled, article: { ...labelled.article, frontMatter } } };
}

function frontMatterOf(file: SourceFile): ArticleFrontMatter | undefined {
  const { value } = splitFrontMatter(file);
  return value === undefined
    ? undefined
    : checkShape(articleSchema, value.data, value.source).value;
}

/** The text below the front matter, however its lines end. */
function bodyOf(text: string): string {
  const { value } = splitFrontMatter({ file: 'article', path: 'article', text });
  return (value?.body ?? text).replace(/\r\n?/g, '\n').trim();
}

function otherArticle({ file, labelled }: NamedArticle, there: SourceFile): Problem {
  const { id } = labelled.article;
  return createProblem(
    'document/other-article',
    { file, line: 1, column: 1 },
    {
      message: `This would be the article \`${id}\`, but ${there.file} holds another text.`,
      hint: `If it is the same article in your own words, derive from ${there.file} instead. If not, give this file another name.`,
    },
  );
}
