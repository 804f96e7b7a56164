import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { Draft } from '../draft.ts';
import { draftLists, type DraftListName } from './draft-lists.ts';
import { formatMark } from './format-mark.ts';
import { itemNode, ONE_LINE } from './format-item.ts';
import { thesisPair } from './format-thesis.ts';
import { introduceDraft } from './introduce-draft.ts';
import { namesOffered } from './name-offered.ts';
import { scalarOf, toNode } from './to-node.ts';

export interface DraftToYamlOptions {
  /** The day on which it is derived, `YYYY-MM-DD`. */
  readonly today: string;
}

const TODO = {
  summary: 'TODO: what the topic is about, in three sentences.',
  conclusion: 'TODO: the thesis in other words, after all that has been said.',
  asOf: 'TODO: as_of, the day up to which events are covered: no article shows when it was published.',
  exams: 'TODO: the papers that it serves, such as {paper: css/current-affairs}',
} as const;

/**
 * A draft as the YAML of an outline, marked as a draft: above each item its source sentence and what decided, `TODO`
 * where a human must write. Comments are safe whatever the articles hold.
 */
export function draftToYaml(draft: Draft, { today }: DraftToYamlOptions): string {
  const map = new YAMLMap();
  for (const pair of [...headOf(draft, today), ...bodyOf(draft)]) map.items.push(pair);
  const document = new Document(map);
  document.commentBefore = comment(introduceDraft(draft));
  const mark = formatMark(
    draft.articles.map(({ id }) => id),
    namesOffered(draft),
  );
  return `${document.toString(ONE_LINE)}\n${mark.join('\n')}\n`;
}

function headOf(draft: Draft, today: string): Pair[] {
  const asOf = latestDay(draft, today);
  const exams = new YAMLSeq();
  exams.flow = true;
  return [
    pairOf('title', scalarOf(draft.title, 'title')),
    pairOf('summary', scalarOf(TODO.summary, 'summary')),
    pairOf('updated', scalarOf(today, 'updated'), asOf === undefined ? [TODO.asOf] : []),
    ...(asOf === undefined ? [] : [pairOf('as_of', scalarOf(asOf, 'as_of'))]),
    pairOf('exams', exams, [TODO.exams]),
  ];
}

function bodyOf(draft: Draft): Pair[] {
  const lists = draftLists(draft).flatMap(({ name, items }) =>
    items.length === 0
      ? emptyList(name)
      : [spaced(pairOf(name, listOf(items.map((item) => itemNode(name, item)))))],
  );
  const conclusion = toNode({ restated: TODO.conclusion }, 'conclusion');
  const after = lists.findIndex(({ key }) => (key as Scalar).value === 'facts');
  const at = after < 0 ? lists.length : after;
  return [
    spaced(thesisPair(draft.thesis)),
    ...lists.slice(0, at),
    spaced(pairOf('conclusion', conclusion)),
    ...lists.slice(at),
  ];
}

/** What an outline cannot do without, where the articles gave none of it. */
const MISSING: Readonly<Partial<Record<DraftListName, string>>> = {
  causes: 'TODO: no cause was found: write why it came to this.',
  repercussions: 'TODO: no repercussion was found: write what follows from it.',
  counterarguments: 'TODO: no counterargument was found: write who disagrees, and the answer.',
  way_forward: 'TODO: no way forward was found: write what should be done, and by whom.',
};

function emptyList(name: DraftListName): Pair[] {
  const todo = MISSING[name];
  if (todo === undefined) return [];
  const list = new YAMLSeq();
  list.flow = true;
  return [spaced(pairOf(name, list, [todo]))];
}

function listOf(nodes: readonly Node[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = nodes.map((node, at) => {
    node.spaceBefore = at > 0;
    return node;
  });
  return list;
}

/** A key with its value, and a comment above. */
function pairOf(key: string, value: Node, lines: readonly string[] = []): Pair {
  const name = new Scalar(key);
  if (lines.length > 0) name.commentBefore = comment(lines);
  return new Pair(name, value);
}

function spaced(pair: Pair): Pair {
  (pair.key as Scalar).spaceBefore = true;
  return pair;
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? ' ' : ` ${line}`)).join('\n');
}

/** The latest day on which an article was published, if any shows a whole day; never later than the outline itself. */
function latestDay({ articles }: Draft, today: string): string | undefined {
  const days = articles.flatMap(({ frontMatter: { published } }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(published) ? [published] : [],
  );
  const latest = days.sort().at(-1);
  return latest !== undefined && latest > today ? today : latest;
}
