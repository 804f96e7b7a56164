import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node, type ToStringOptions } from 'yaml';
import { commentItem } from './comment-item.ts';
import type { AnyItem, DraftListName } from './draft-lists.ts';
import { toNode } from './to-node.ts';

/** A text is one line, however long: editors wrap it, and what is added to it later changes that line alone. */
export const ONE_LINE: ToStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};

/** An item of a list with its comment, as a node. */
export function itemNode(list: DraftListName, item: AnyItem): Node {
  const node = toNode(item.value, list);
  node.commentBefore = commentItem(item)
    .map((line) => ` ${line}`)
    .join('\n');
  return node;
}

/** An item as the lines of a list that is written with dashes, at the left margin, its comment above. */
export function formatBlockItem(list: DraftListName, item: AnyItem): readonly string[] {
  const items = new YAMLSeq();
  items.items = [itemNode(list, item)];
  return linesOf(items);
}

/** An item as it stands in a list in brackets: its comment above, the item itself on the last line. */
export function formatFlowItem(list: DraftListName, item: AnyItem): readonly string[] {
  const comment = commentItem(item).map((line) => `# ${line}`);
  return [...comment, ...linesOf(toNode(item.value, list, 'flow'))];
}

/** A list with its key, at the left margin. */
export function formatList(list: DraftListName, items: readonly AnyItem[]): readonly string[] {
  const nodes = new YAMLSeq();
  nodes.items = items.map((item, at) => {
    const node = itemNode(list, item);
    node.spaceBefore = at > 0;
    return node;
  });
  return formatPair(new Pair(new Scalar(list), nodes));
}

/** A key with its value, at the left margin. */
export function formatPair(pair: Pair): readonly string[] {
  const map = new YAMLMap();
  map.items = [pair];
  return linesOf(map);
}

function linesOf(node: Node): readonly string[] {
  return new Document(node).toString(ONE_LINE).trimEnd().split('\n');
}
