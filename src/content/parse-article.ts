import { articleSchema, type Article } from '../model/article.ts';
import { checkShape } from '../model/check-shape.ts';
import type { Checked } from '../problems/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { splitFrontMatter } from '../model/split-front-matter.ts';
import { splitParagraphs } from '../model/split-paragraphs.ts';

/** An article from its file. Its id is the file's name. */
export function parseArticle(file: SourceFile, id: string): Checked<Article> {
  const split = splitFrontMatter(file);
  if (split.value === undefined) return { value: undefined, problems: split.problems };
  const { data, source, body } = split.value;
  const checked = checkShape(articleSchema, data, source);
  if (checked.value === undefined) return { value: undefined, problems: checked.problems };
  return {
    value: { id, value: checked.value, source, path: [], paragraphs: splitParagraphs(body) },
    problems: [],
  };
}
