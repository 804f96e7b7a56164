import type { Block } from '../block.ts';
import { cleanText } from './clean-text.ts';
import { unescapeStart } from './escape-start.ts';

const HEADING = /^#{1,6}\s+/;
const QUOTATION = /^>\s?/;
const ITEM = /^(?:[-*+•●▪■◦‣∙·–—]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s+(?=\S)/;

/** Whether a line begins a block of its own: a heading, an item of a list, a quotation. */
export function startsBlock(line: string): boolean {
  return HEADING.test(line) || ITEM.test(line) || QUOTATION.test(line);
}

/**
 * A block from its lines. Its mark says of what kind it is, and is dropped; text of more lines is joined to one. The
 * items of a list that has no blank lines in it are one paragraph.
 */
export function parseBlock(written: string): Block {
  const lines = written.split('\n').map((line) => line.trim());
  const first = lines[0] ?? '';
  if (lines.length === 1 && HEADING.test(first))
    return { kind: 'heading', text: textOf(first.replace(/\s+#+$/, ''), HEADING) };
  if (lines.every((line) => QUOTATION.test(line)))
    return { kind: 'quotation', text: joined(lines, QUOTATION) };
  const marked = lines.filter((line) => startsBlock(line)).length;
  if (marked === 1 && ITEM.test(first)) return { kind: 'item', text: joined(lines, ITEM) };
  if (marked === 0) return { kind: 'paragraph', text: unescapeStart(cleanText(lines.join(' '))) };
  return { kind: 'paragraph', text: joined(lines, ITEM, HEADING, QUOTATION) };
}

function joined(lines: readonly string[], ...marks: readonly RegExp[]): string {
  return cleanText(lines.map((line) => textOf(line, ...marks)).join(' '));
}

function textOf(line: string, ...marks: readonly RegExp[]): string {
  const mark = marks.find((each) => each.test(line));
  return unescapeStart(cleanText(mark === undefined ? line : line.replace(mark, '')));
}
