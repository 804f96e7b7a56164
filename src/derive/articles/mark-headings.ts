import type { Block } from '../block.ts';
import { countTokens, endsSentence } from './is-prose.ts';

/** Own limits: a heading is one line. */
const MOST_WORDS = 16;
const LONGEST = 130;
const MOST_WORDS_OF_LABEL = 6;

/** What is no heading, whatever its length: it ends as a sentence or a list does, or begins in the middle of one. */
const NO_HEADING = /^[\p{Ll}(“"‘'—–]|[.;,…]$/u;

/** Lines that read as headings and have text below them become headings; so do items of lists that head a paragraph. */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let below: Block | undefined;
  for (const block of blocks.toReversed()) {
    const isHeading = block.kind !== 'heading' && headsText(block, below);
    below = isHeading ? { kind: 'heading', text: block.text } : block;
    marked.push(below);
  }
  return marked.reverse();
}

function headsText({ kind, text }: Block, below: Block | undefined): boolean {
  if (below === undefined || kind === 'quotation' || !isHeadline(text)) return false;
  if (kind === 'item') return below.kind === 'paragraph' && isLong(below) && isTitleCase(text);
  return below.kind === 'heading' ? isTitleCase(text) : isLong(below) || below.kind === 'item';
}

function isHeadline(text: string): boolean {
  const words = text.length > LONGEST ? Infinity : countTokens(text);
  if (words > MOST_WORDS || NO_HEADING.test(text)) return false;
  if (/[?!]$/.test(text)) return isTitleCase(text);
  return !text.endsWith(':') || words <= MOST_WORDS_OF_LABEL;
}

function isLong({ kind, text }: Block): boolean {
  return kind !== 'heading' && endsSentence(text) && countTokens(text.slice(0, 500)) >= 8;
}

/** Whether most words of four letters and more begin with a capital, or with a digit. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 0 && capitals >= words.length * 0.7;
}
