import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** Where the line ends that holds the last of a node, comments that belong to it included: the offset of the next line. */
export function endOfBlock(text: string, node: Node, indent: number): number {
  let end = nextLine(text, lastLeaf(node).range?.[1] ?? 0);
  let at = end;
  // Comments that stand further in than what holds the node belong to it.
  while (at < text.length) {
    const next = nextLine(text, at, false);
    const line = text.slice(at, next).trimEnd();
    const column = line.length - line.trimStart().length;
    if (line !== '' && !(line[column] === '#' && column > indent)) break;
    if (line !== '') end = next;
    at = next;
  }
  return end;
}

/** The offset of the line after an offset; a block scalar ends where one begins already. */
function nextLine(text: string, offset: number, isEnd = true): number {
  if (isEnd && offset > 0 && text[offset - 1] === '\n') return offset;
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** Whether the last of a node is a text that `|` or `>` begins, to which the blank lines below it may belong. */
export function endsInBlockScalar(node: Node): boolean {
  const last = lastLeaf(node);
  return isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED');
}

/** The last thing written in a node. */
function lastLeaf(node: Node): Node {
  if (!isCollection(node) || node.flow === true) return node;
  const last: unknown = node.items.at(-1);
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return inner === undefined || inner === null ? node : lastLeaf(inner as Node);
}

/** The column at which the keys of a block, or the dashes of a list, stand; undefined for one in brackets. */
export function columnOf(node: Node | undefined): number | undefined {
  const token: unknown = node?.srcToken;
  if (typeof token !== 'object' || token === null || !('indent' in token) || !('type' in token))
    return undefined;
  const isBlock = token.type === 'block-map' || token.type === 'block-seq';
  return isBlock ? Number(token.indent) : undefined;
}

/** The value of a key of a block; undefined if it has none. */
export function valueOf(map: YAMLMap, key: string): Node | undefined {
  const pair = map.items.find(({ key: name }) => isScalar(name) && name.value === key);
  return (pair?.value ?? undefined) as Node | undefined;
}

/** Whether a node is written in brackets or braces, so that something can be put before the one that closes it. */
export function isFlow(node: Node | undefined): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}
