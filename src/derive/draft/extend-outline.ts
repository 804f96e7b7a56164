import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { checkShape } from '../../model/check-shape.ts';
import { outlineSchema, type Outline } from '../../model/outline.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import type { Source } from '../../model/source.ts';
import { createProblem } from '../../problems/create-problem.ts';
import type { Checked, Problem } from '../../problems/problem.ts';
import type { Draft } from '../draft.ts';
import { appendItems, appendKey, appendNames, type YamlBlock } from './append-to-yaml.ts';
import { chooseNewItems } from './choose-new-items.ts';
import type { DraftList, DraftListName } from './draft-lists.ts';
import { formatBlockItem, formatFlowItem, formatList } from './format-item.ts';
import { quoteName } from './format-mark.ts';
import { formatThesis } from './format-thesis.ts';
import { insertText, type Insertion } from './insert-text.ts';
import { nameOffered, THESIS_NAME } from './name-offered.ts';
import { columnOf, valueOf } from './yaml-layout.ts';

/** An outline with what a new draft adds to it. */
export interface ExtendedOutline {
  readonly text: string;
  /** How many items were added to each list, in their order; none where nothing was new. */
  readonly added: readonly { readonly list: DraftListName | 'thesis'; readonly count: number }[];
}

interface Extendable {
  readonly outline: Outline;
  readonly source: Source;
  readonly block: YamlBlock;
  /** A byte order mark, if the file has one. */
  readonly bom: string;
}

/**
 * An outline that a draft can be laid onto.
 * @param existing the outline as YAML; @param file what problems call it.
 * @returns problems if it cannot be read, is no outline, is not marked as a draft any more, or is written so that nothing
 * can be added to it.
 */
export function readExtendable(
  existing: string,
  { file }: { readonly file: string },
): Checked<Extendable> {
  const bom = existing.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = existing.slice(bom.length);
  const parsed = parseYaml(text, { file });
  if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
  const { data, source } = parsed.value;
  const { value: outline, problems } = checkShape(outlineSchema, data, source);
  if (outline === undefined) return { value: undefined, problems };
  if (outline.draft === undefined) return refuse(source, FINISHED);
  const map = parseDocument(text, { keepSourceTokens: true, logLevel: 'silent' }).contents;
  if (!isMap(map) || columnOf(map) === undefined) return refuse(source, UNREADABLE);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { value: { outline, source, block: { text, map, newline }, bom }, problems: [] };
}

/**
 * Lays a draft onto an outline that a tutor may have edited: what it has not seen is put at the ends of its lists, and all
 * else stays as it is, byte for byte. Problems are those of `readExtendable`.
 */
export function extendOutline(
  existing: string,
  draft: Draft,
  at: { readonly file: string },
): Checked<ExtendedOutline> {
  const { value, problems } = readExtendable(existing, at);
  if (value === undefined) return { value, problems };
  const { outline, source, block, bom } = value;
  const laid = lay(draft, outline, block);
  if (laid === undefined) return refuse(source, UNREADABLE);
  const extended = insertText(block.text, laid.insertions);
  // A tutor’s file is never made worse by what was not foreseen here.
  if (parseYaml(extended, at).value === undefined) return refuse(source, UNREADABLE);
  return { value: { text: bom + extended, added: laid.added }, problems: [] };
}

const FINISHED = {
  message: 'The outline is not marked as a draft any more, so nothing is added to it.',
  hint: 'Name another file with --out and copy from it what you want. Or write `draft: {}` into this one: then everything new is added, and its sheets say “Draft” until you take that out.',
};

const UNREADABLE = {
  message: 'The outline is written in a way that nothing can be added to without changing it.',
  hint: 'Write its lists with a dash for each item, without braces around the whole and without `&` and `*`.',
};

function refuse(source: Source, text: { message: string; hint: string }): Checked<never> {
  const problem: Problem = createProblem('draft/closed', source.locate([]), text);
  return { value: undefined, problems: [problem] };
}

type Laid = {
  readonly insertions: readonly Insertion[];
  readonly added: ExtendedOutline['added'];
};

/** Undefined if a list cannot be added to. */
function lay(draft: Draft, outline: Outline, block: YamlBlock): Laid | undefined {
  const lists = chooseNewItems(draft, outline).filter(({ items }) => items.length > 0);
  const { articles: known = [], offered = [] } = outline.draft ?? {};
  const hasThesis =
    draft.thesis !== undefined && outline.thesis === undefined && !offered.includes(THESIS_NAME);
  const articles = draft.articles.flatMap(({ id }) => (known.includes(id) ? [] : [id]));
  const names = [
    ...(hasThesis ? [THESIS_NAME] : []),
    ...lists.flatMap(({ name, items }) => items.map(({ value }) => nameOffered(name, value))),
  ];
  const insertions = [
    ...(hasThesis
      ? [appendKey(block, ['', ...formatThesis(draft.thesis)], keysAbove('thesis'))]
      : []),
    ...lists.map((list) => layList(list, block)),
    ...layNames(block, { articles, offered: names }),
  ];
  const whole = insertions.filter((insertion) => insertion !== undefined);
  if (whole.length < insertions.length) return undefined;
  return {
    insertions: whole,
    added: [
      ...(hasThesis ? [{ list: 'thesis' as const, count: 1 }] : []),
      ...lists.map(({ name, items }) => ({ list: name, count: items.length })),
    ],
  };
}

/** The keys that an outline has above another, in their order. */
function keysAbove(key: string): readonly string[] {
  const keys = Object.keys(outlineSchema.shape);
  return keys.slice(0, keys.indexOf(key));
}

function layList({ name, items }: DraftList, block: YamlBlock): Insertion | undefined {
  if (valueOf(block.map, name) === undefined) {
    return appendKey(block, ['', ...formatList(name, items)], keysAbove(name));
  }
  const lines = items.map((item) => ({
    block: formatBlockItem(name, item),
    flow: formatFlowItem(name, item),
  }));
  return appendItems(block, name, lines);
}

function layNames(
  block: YamlBlock,
  { articles, offered }: Readonly<Record<'articles' | 'offered', readonly string[]>>,
): (Insertion | undefined)[] {
  const mark = valueOf(block.map, 'draft');
  if (!isMap(mark)) return [undefined];
  const names = { articles: articles.map(quoteName), offered: offered.map(quoteName) };
  return appendNames({ ...block, map: mark as YAMLMap }, names);
}
