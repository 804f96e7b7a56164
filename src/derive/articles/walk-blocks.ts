import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';
import { cleanText } from './clean-text.ts';
import { groupLines } from './group-lines.ts';
import type { PageElement, PageNode } from './page-node.ts';
import { parseBlock } from './parse-block.ts';
import { LESS_THAN } from './scan-markup.ts';

/** Elements that end a block of text where they begin and where they end. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Elements that are not read; what they hold is listed with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  figcaption: 'image caption',
  button: 'button',
  nav: 'navigation',
};

/** A cell with as many words is text that a table was used to lay out. */
const WORDS_OF_TEXT = 25;

/** A `br` in text, until the block is finished; no page has it, since cleaning removes it. */
const BREAK = '\u0001';

export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}

interface Walk {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  /** Text of the block that is being read. */
  pending: string;
  kind: Block['kind'];
}

/** The text of a part of a page in blocks. Tables of figures and captions are left out and listed. */
export function walkBlocks(root: PageElement): PageBlocks {
  const walk: Walk = { blocks: [], leftOut: [], pending: '', kind: 'paragraph' };
  visit(root, walk, 'paragraph');
  finish(walk);
  return { blocks: walk.blocks, leftOut: walk.leftOut };
}

/** No deeper than `tidyMarkup` lets a page be nested, so that it may call itself. */
function visit(node: PageNode, walk: Walk, kind: Block['kind']): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) walk.pending += textOf(child);
    else if (child.nodeType === 1) visitElement(child as PageElement, walk, kind);
  }
}

function visitElement(element: PageElement, walk: Walk, kind: Block['kind']): void {
  const name = element.localName;
  if (name === 'br') walk.pending += BREAK;
  const why = whyLeftOut(element, name);
  if (why !== undefined) return leaveOut(element, walk, why);
  if (name === 'pre') return readPlain(element, walk);
  if (!BLOCK.test(name)) return visit(element, walk, kind);
  finish(walk);
  walk.kind = kindOf(name, kind);
  visit(element, walk, walk.kind);
  finish(walk);
  walk.kind = kind;
}

function kindOf(name: string, around: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return name === 'blockquote' ? 'quotation' : around;
}

function whyLeftOut(element: PageElement, name: string): string | undefined {
  if (name === 'tr' && isRowOfFigures(element)) return 'table row';
  return Object.hasOwn(LEFT_OUT, name) ? LEFT_OUT[name] : undefined;
}

function isRowOfFigures(row: PageElement): boolean {
  const cells = [...row.children];
  return cells.length > 1 && cells.every((cell) => wordsIn(textOf(cell)) < WORDS_OF_TEXT);
}

function textOf(node: PageNode): string {
  return (node.textContent ?? '').replaceAll(LESS_THAN, '<');
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function leaveOut(element: PageElement, walk: Walk, why: string): void {
  const cells = why === 'table row' ? [...element.children] : [element];
  const text = cleanText(cells.map(textOf).join(' | '));
  if (text !== '') walk.leftOut.push({ text, why });
}

/** Text that was written line by line is read as a text file is. */
function readPlain(element: PageElement, walk: Walk): void {
  finish(walk);
  walk.blocks.push(...groupLines(textOf(element)).map(parseBlock));
}

/** A double break parts paragraphs, as on old pages; a single one is a space. */
function finish(walk: Walk): void {
  for (const part of walk.pending.split(new RegExp(`${BREAK}\\s*${BREAK}[\\s${BREAK}]*`))) {
    const text = cleanText(part.replaceAll(BREAK, ' '));
    if (text !== '') walk.blocks.push({ kind: walk.kind, text });
  }
  walk.pending = '';
}
