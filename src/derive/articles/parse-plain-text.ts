import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import type { FoundDocument } from './found-document.ts';
import { groupLines } from './group-lines.ts';
import { parseBlock } from './parse-block.ts';

const TABLE_ROW = /^\|.*\|$/;

/** Marks of Markdown inside a line, and what stays of them. Bounded, so that no text takes long. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)/g, ' '],
  [/\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, '$1'],
  [/<\/?[a-z][^<>\n]{0,200}>/gi, ' '],
  [/(?<![\p{L}\p{N}*_\\])(\*\*|__)(?=\S)([^*_\n]{1,500})\1(?![\p{L}\p{N}])/gu, '$2'],
  [/(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{0,500}[^\s*_])\1(?![\p{L}\p{N}])/gu, '$2'],
];

/** Plain text, or the body of a Markdown file that is not ours, in blocks. Rows of tables are left out and listed. */
export function parsePlainText(
  text: string,
  { isMarkdown }: { isMarkdown: boolean },
): Pick<FoundDocument, 'blocks' | 'leftOut'> {
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  for (const group of groupLines(isMarkdown ? withoutInline(text) : text)) {
    const block = parseBlock(group);
    if (/^={3,}$/.test(block.text)) headLast(blocks);
    else if (TABLE_ROW.test(group)) leftOut.push({ text: block.text, why: 'table row' });
    else if (/[\p{L}\p{N}]/u.test(block.text)) blocks.push(block);
  }
  return { blocks, leftOut };
}

/** A line of equals signs makes a heading of the line above it. */
function headLast(blocks: Block[]): void {
  const above = blocks.pop();
  if (above !== undefined) blocks.push({ kind: 'heading', text: above.text });
}

function withoutInline(text: string): string {
  return INLINE.reduce((rest, [mark, kept]) => rest.replace(mark, kept), text);
}
