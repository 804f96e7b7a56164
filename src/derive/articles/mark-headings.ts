import type { Block } from '../block.ts';
import { isHeadline, isTitleCase } from './is-headline.ts';
import { countTokens, endsSentence } from './is-prose.ts';

/**
 * Lines that read as headings and have text below them become headings; so do items that stand alone above a paragraph,
 * as numbered headings do.
 */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let below: Block | undefined;
  for (const [at, block] of [...blocks.entries()].reverse()) {
    const isAlone = blocks[at - 1]?.kind !== 'item' && below?.kind !== 'item';
    const isHeading = (block.kind === 'paragraph' || isAlone) && headsText(block, below);
    below = isHeading ? { kind: 'heading', text: block.text } : block;
    marked.push(below);
  }
  return marked.reverse();
}

function headsText({ kind, text }: Block, below: Block | undefined): boolean {
  if (below === undefined || kind === 'quotation' || !isHeadline(text)) return false;
  if (below.kind === 'heading') return isTitleCase(text);
  return isLong(below) || (kind === 'paragraph' && below.kind === 'item');
}

function isLong({ kind, text }: Block): boolean {
  return kind !== 'heading' && endsSentence(text) && countTokens(text.slice(0, 500)) >= 8;
}
