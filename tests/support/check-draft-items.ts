import { checkLibrary } from '../../src/check/check-library.ts';
import { parseArticle } from '../../src/content/parse-article.ts';
import type { DraftItem } from '../../src/derive/draft.ts';
import type { LabelledArticle } from '../../src/derive/labelled-article.ts';
import { assembleLibrary } from '../../src/model/assemble-library.ts';
import type { Outline } from '../../src/model/outline.ts';
import { aSource } from './a-source.ts';
import { aWrittenContent } from './a-written-content.ts';
import { articleText } from './article-text.ts';

type Lists = Pick<Outline, 'facts' | 'timeline' | 'quotes' | 'glossary'>;

/** Items of a draft, by the list of the outline that they would stand in. */
export type DraftLists = {
  readonly [List in keyof Lists]?: readonly DraftItem<Lists[List][number]>[];
};

/** The codes of what the real check finds in an outline of these items, beside the articles that they were made from. */
export function checkDraftItems(
  lists: DraftLists,
  articles: readonly LabelledArticle[],
): readonly string[] {
  const values = Object.entries(lists).map(([list, items]) => [
    list,
    items.map(({ value }) => value),
  ]);
  const data: unknown = {
    title: 'A topic',
    summary: 'What it is about.',
    updated: '2026-11-22',
    ...Object.fromEntries(values),
  };
  const written = aWrittenContent({
    articles: articles.map(writtenArticle),
    outlines: [{ id: 'topic', data, source: aSource('topic.yaml') }],
  });
  const { library, problems } = assembleLibrary(written);
  return [...problems, ...checkLibrary(library, { today: '2026-11-22' })].map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

/** An article as it would be saved and read again. */
function writtenArticle({ article: { id, blocks, frontMatter } }: LabelledArticle) {
  const body = blocks.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text));
  const text = articleText(body.join('\n\n'), { ...frontMatter, note: frontMatter.note });
  const { value, problems } = parseArticle(
    { file: `${id}.md`, path: `articles/${id}.md`, text },
    id,
  );
  if (value === undefined) throw new Error(problems[0]?.message);
  return value;
}
