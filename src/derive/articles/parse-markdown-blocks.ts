import type { Block } from '../block.ts';
import { splitBlocks } from '../../model/split-blocks.ts';
import { parseBlock } from './parse-block.ts';

/** What stands for a paragraph in which there is nothing to see; it must count, since `check` counts it. */
const NOTHING = '…';

/**
 * The blocks of an article of ours: its paragraphs are those that `splitParagraphs` finds, number for number.
 * @param body the Markdown below the front matter.
 */
export function parseMarkdownBlocks(body: string): Block[] {
  return splitBlocks(body).flatMap(({ isHeading, text }): Block[] => {
    const block = parseBlock(text);
    if (isHeading) return block.text === '' ? [] : [{ kind: 'heading', text: block.text }];
    const kind = block.kind === 'heading' ? 'paragraph' : block.kind;
    return [...headingAbove(text), { kind, text: bodyOf(text, block) || NOTHING }];
  });
}

/** A heading with text right below it belongs to the paragraph, but is not part of what it says. */
function headingAbove(text: string): Block[] {
  const [first = '', ...rest] = text.split('\n');
  const isAbove = /^#{1,6}\s/.test(first) && rest.length > 0 && !/^#/.test(rest[0] ?? '');
  return isAbove ? [parseBlock(first)].filter((block) => block.text !== '') : [];
}

function bodyOf(text: string, whole: Block): string {
  return headingAbove(text).length === 0
    ? whole.text
    : parseBlock(text.slice(text.indexOf('\n') + 1)).text;
}
