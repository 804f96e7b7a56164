import type { Block } from '../../../src/derive/block.ts';
import type { ExtractedArticle } from '../../../src/derive/extracted-article.ts';

/** An article as a reader would check it: front matter, numbered blocks, and what was left out. */
export function sayArticle({ id, doc, frontMatter, blocks, leftOut }: ExtractedArticle): string {
  let number = 0;
  const said = blocks.map(({ kind, text }) =>
    kind === 'heading' ? `## ${text}` : `${(number += 1)} ${kind}: ${text}`,
  );
  return [
    `${id} (${doc})`,
    ...Object.entries(frontMatter).map(([key, value]) => `  ${key}: ${value}`),
    '',
    ...said,
    '',
    'left out',
    ...leftOut.map(({ text, why }) => `  ${why}: ${text}`),
    '',
  ].join('\n');
}

/** Blocks in short: `# heading`, `- item`, `> quotation`, and paragraphs as they are. */
export function sayBlocks(blocks: readonly Block[]): string[] {
  const marks = { heading: '# ', item: '- ', quotation: '> ', paragraph: '' };
  return blocks.map(({ kind, text }) => `${marks[kind]}${text}`);
}
