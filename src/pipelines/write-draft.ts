import { dirname, resolve } from 'node:path';
import { findLink } from '../content/find-link.ts';
import { findTaken } from '../content/find-taken.ts';
import { writeTexts } from '../output/write-texts.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { articlePath } from './article-path.ts';
import type { DeriveDraftOptions } from './derive-options.ts';
import type { SettledArticle } from './settle-articles.ts';

/**
 * Writes what was asked for: the articles that the content has not, then the outline, all or nothing.
 * @returns problems if something is in the place of an article already, such as one that could not be read, or if their
 * folder is a link; then nothing is written.
 * @throws Failure `output/unwritable`.
 */
export async function writeDraft(
  yaml: string,
  articles: readonly SettledArticle[],
  { save, out, from, content }: DeriveDraftOptions,
): Promise<readonly Problem[]> {
  const outline = out === undefined ? [] : [{ path: resolve(from, out), text: yaml }];
  const kept = articles
    .filter(({ is }) => save && is === 'new')
    .map((article) => {
      const shown = articlePath(article.labelled.article.id, { from, content });
      return { path: resolve(from, shown), text: article.markdown, shown, file: article.file };
    });
  const linked = kept.length > 0 && (await findLink(dirname(kept[0]?.path ?? '')));
  const taken = await findTaken(kept.map(({ path }) => path));
  const problems = kept.flatMap(({ path, shown, file }) => {
    if (linked)
      return refuse(
        file,
        `This would be saved as ${shown}, in a folder that is a link.`,
        HINTS.link,
      );
    if (path === outline[0]?.path)
      return refuse(file, `This would be saved as ${shown}, which --out names.`, HINTS.out);
    return taken.has(path)
      ? refuse(file, `This would be saved as ${shown}, where something else is.`, HINTS.taken)
      : [];
  });
  if (problems.length === 0) await writeTexts([...kept, ...outline]);
  return problems;
}

const HINTS = {
  out: 'Name a file for the outline, such as content/outlines/canals.yaml.',
  link: 'Make it a folder of its own: behind a link, articles are not read.',
  taken: 'Look at what is there, and mend it or take it away. Or give this file another name.',
};

function refuse(file: string, message: string, hint: string): Problem {
  return createProblem('document/other-article', { file, line: 1, column: 1 }, { message, hint });
}
