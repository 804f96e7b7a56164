import { describe, expect, test } from 'vitest';
import { settleArticles } from '../../src/pipelines/settle-articles.ts';
import { articleText } from '../support/article-text.ts';
import { aReadArticle } from '../support/a-read-article.ts';
import { sayProblem } from '../support/say-problems.ts';

function known(files: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(files).map(([id, text]) => [
      id,
      { file: `content/articles/${id}.md`, path: `articles/${id}.md`, text },
    ]),
  );
}

describe('settleArticles', () => {
  test('takes what the content has not as new', () => {
    const { articles, problems } = settleArticles([aReadArticle('dawn', 'Dry.\n')], known({}));
    expect(articles.map(({ is }) => is)).toEqual(['new']);
    expect(problems).toEqual([]);
  });

  test('knows a text of the content again, whatever its tutor wrote above it, and heeds that', () => {
    const there = articleText('Dry.\r\n\r\nDrier.', { stance: 'critical' });
    const { articles } = settleArticles(
      [aReadArticle('dawn', 'Dry.\n\nDrier.\n')],
      known({ dawn: there }),
    );
    expect(articles.map(({ is, labelled }) => [is, labelled.article.frontMatter.stance])).toEqual([
      ['kept', 'critical'],
    ]);
  });

  test('uses one of the content as it is', () => {
    const { articles, problems } = settleArticles(
      [aReadArticle('dawn', 'Dry.', { isOfContent: true })],
      known({ dawn: articleText('The same file, read a moment later.') }),
    );
    expect([articles.map(({ is }) => is), problems]).toEqual([['kept'], []]);
  });

  test('refuses to let one text stand for another', () => {
    const { problems } = settleArticles(
      [aReadArticle('dawn', 'Dry.')],
      known({ dawn: articleText('Wet.') }),
    );
    expect(problems.map(sayProblem)).toEqual([
      'dawn.html:1:1 error document/other-article: This would be the article `dawn`, but content/articles/dawn.md holds another text.\n' +
        '  If it is the same article in your own words, derive from content/articles/dawn.md instead. If not, give this file another name.',
    ]);
  });

  test('uses the same text once, and gives another of the same name a name of its own', () => {
    const { articles } = settleArticles(
      [aReadArticle('dawn', 'Dry.'), aReadArticle('copy', 'Dry.'), aReadArticle('dawn', 'Wet.')],
      known({}),
    );
    expect(articles.map(({ is, labelled }) => [is, labelled.article.id])).toEqual([
      ['new', 'dawn'],
      ['repeated', 'dawn'],
      ['new', 'dawn-2'],
    ]);
  });
});
