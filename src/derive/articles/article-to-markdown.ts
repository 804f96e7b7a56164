import { stringify } from 'yaml';
import type { Block } from '../block.ts';
import type { ExtractedArticle } from '../extracted-article.ts';
import { cleanText } from './clean-text.ts';
import { escapeStart } from './escape-start.ts';

/**
 * An article as `content/articles/` keeps it: front matter, then its blocks, parted by blank lines. Whatever its text
 * holds, the blocks stay what they are: paragraph n is the n-th block that is no heading.
 */
export function articleToMarkdown({ frontMatter, blocks }: ExtractedArticle): string {
  const front = stringify(frontMatter, { lineWidth: 0, singleQuote: true });
  const body = blocks.map(writeBlock).filter((block) => block !== '');
  return `${['---', front.trimEnd(), '---', '', body.join('\n\n')].join('\n')}\n`;
}

function writeBlock({ kind, text: written }: Block): string {
  const text = cleanText(written);
  if (text === '') return '';
  if (kind === 'heading') return `## ${escapeStart(text)}${/(?:^|\s)#+$/.test(text) ? ' #' : ''}`;
  if (kind === 'item') return `- ${escapeStart(text)}`;
  return kind === 'quotation' ? `> ${escapeStart(text)}` : escapeStart(text);
}
