import { isPair, type CST, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Insertion } from './insert-text.ts';
import { columnOf, endOfBlock, endsInBlockScalar, isFlow, valueOf } from './yaml-layout.ts';

/** A YAML text whose root, or part of it, is a block of keys. */
export interface YamlBlock {
  readonly text: string;
  readonly map: YAMLMap;
  /** What ends its lines. */
  readonly newline: string;
}

/** An item in both layouts, as lines at the left margin; in brackets the item itself is the last line. */
export interface ItemLines {
  readonly block: readonly string[];
  readonly flow: readonly string[];
}

/**
 * Items at the end of a list that is there already, with dashes or in brackets. Those of several lines are parted by
 * blank ones.
 * @returns undefined for a list that is neither: one that an alias stands for.
 */
export function appendItems(
  block: YamlBlock,
  key: string,
  items: readonly ItemLines[],
): Insertion | undefined {
  const list = valueOf(block.map, key);
  if (list === undefined) return undefined;
  if (isFlow(list)) return inBrackets(block, list as YAMLSeq, items);
  const column = columnOf(list);
  if (column === undefined) return undefined;
  const lines = items.flatMap((item) => [...(item.block.length > 1 ? [''] : []), ...item.block]);
  return below(block, list, { lines, column });
}

/**
 * A key with its value, below the keys above it, or else at the end of the block.
 * @param lines the key and its value at the left margin; @param above the keys below which it belongs, the nearest last.
 */
export function appendKey(
  block: YamlBlock,
  lines: readonly string[],
  above: readonly string[] = [],
): Insertion {
  const before = above.flatMap((key) => valueOf(block.map, key) ?? []).at(-1);
  return below(block, before ?? block.map, { lines, column: columnOf(block.map) ?? 0 });
}

/** Names at the ends of lists of a block, which may be in braces, and need not have the lists yet. */
export function appendNames(
  block: YamlBlock,
  lists: Readonly<Record<string, readonly string[]>>,
): (Insertion | undefined)[] {
  const { text, map } = block;
  const filled = Object.entries(lists).filter(([, names]) => names.length > 0);
  const there = filled.filter(([key]) => valueOf(map, key) !== undefined);
  const lines = filled
    .filter(([key]) => valueOf(map, key) === undefined)
    .map(([key, names]) => `${key}: [${names.join(', ')}]`);
  const grown = there.map(([key, names]) =>
    appendItems(
      block,
      key,
      names.map((name) => ({ block: [`- ${name}`], flow: [name] })),
    ),
  );
  if (lines.length === 0) return grown;
  if (!isFlow(map)) return [...grown, appendKey(block, lines)];
  const { at, before, after } = gapIn(text, map);
  return [...grown, { at, text: `${spaced(before)}${lines.join(', ')}${after}` }];
}

interface Lines {
  readonly lines: readonly string[];
  readonly column: number;
}

/** Lines below a node, set in to a column. A blank line would become part of a text that `|` or `>` begins. */
function below({ text, map, newline }: YamlBlock, node: Node, { lines, column }: Lines): Insertion {
  const at = endOfBlock(text, node, columnOf(map) ?? 0);
  const margin = ' '.repeat(column);
  const own = lines[0] === '' && endsInBlockScalar(node) ? lines.slice(1) : lines;
  const set = own.map((line) => (line === '' ? '' : margin + line)).join(newline);
  const isWhole = at === 0 || text[at - 1] === '\n';
  return { at, text: isWhole ? set + newline : newline + set };
}

type Collection = YAMLMap | YAMLSeq;

function inBrackets(
  { text, map, newline }: YamlBlock,
  list: YAMLSeq,
  items: readonly ItemLines[],
): Insertion {
  const { at, before, after } = gapIn(text, list);
  const newLine = `${newline}${' '.repeat((columnOf(map) ?? 0) + 4)}`;
  if (items.every(({ flow }) => flow.length === 1)) {
    const names = items.map(({ flow }) => flow.join(''));
    return { at, text: spaced(before) + wrap(names, newLine) + after };
  }
  const lines = items.map(({ flow }) => newLine + flow.join(newLine));
  return { at, text: `${before.trim()}${lines.join(',')}${after}` };
}

/** As many names to a line as an editor shows. */
const NAMES_IN_LINE = 5;

function wrap(names: readonly string[], newLine: string): string {
  return names
    .map((name, at) => (at === 0 ? name : `${at % NAMES_IN_LINE === 0 ? newLine : ' '}${name}`))
    .join(',');
}

function spaced(comma: string): string {
  return comma === ',' ? ', ' : comma;
}

/** Where something may be put into brackets, and the commas that it needs before and after itself. */
interface Gap {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The gap behind the last item; before the closing bracket, if a comment stands between the two. */
function gapIn(text: string, list: Collection): Gap {
  const closing = (list.range?.[1] ?? 1) - 1;
  const { items = [] } = (list.srcToken ?? {}) as Partial<CST.FlowCollection>;
  const last = items.findLastIndex(({ key, value }) => Boolean(key ?? value));
  if (last < 0) return { at: closing, before: '', after: '' };
  const comma = items[last + 1]?.start.find(({ type }) => type === 'comma');
  const end = comma === undefined ? endOfLast(list) : comma.offset + 1;
  const at = text.slice(end, closing).trim() === '' ? end : closing;
  return comma === undefined ? { at, before: ',', after: '' } : { at, before: ' ', after: ',' };
}

function endOfLast({ items }: Collection): number {
  const last: unknown = items.at(-1);
  const node = isPair(last) ? (last.value ?? last.key) : last;
  return (node as Node | undefined)?.range?.[1] ?? 0;
}
