import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/**
 * In which order the keys of an item are written: that of docs/content-format.md. Where lists differ, the key that comes
 * later has two names here.
 */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  thesis: ['statement', 'variables', 'alternatives'],
  timeline: ['id', 'date', 'event', 'significance', 'evidence'],
  counterarguments: ['id', 'point', 'held_by', 'strength', 'evidence', 'rebuttal'],
  facts: 'id text value unit period as_of status note evidence conflicts'.split(' '),
  quotes: 'id text speaker role date context overused evidence'.split(' '),
  prompts: 'id text kind origin question directive variables profile use skip stance'.split(' '),
  glossary: ['term', 'meaning', 'urdu', 'transliteration'],
};

const USUAL =
  'id point explanation action actor means level dimension horizon addresses variables priority evidence'.split(
    ' ',
  );

/** Keys whose values are no prose: they are written without quotation marks where YAML lets them. */
const BARE: ReadonlySet<string> = new Set(
  'id date updated as_of level dimension horizon strength status kind origin question profile addresses use skip evidence'.split(
    ' ',
  ),
);

/** How an item is laid out: over several lines, or on one, as inside brackets. */
export type Layout = 'block' | 'flow';

/**
 * An item of a list as YAML, its keys in the order of the format, empty lists and `overused: false` left out. Texts stand
 * in quotation marks, so that a tutor may add a colon to one.
 * @param list the list of the outline that it belongs to, or `thesis`.
 */
export function toNode(
  value: Readonly<Record<string, unknown>>,
  list: string,
  layout: Layout = 'block',
): Node {
  const order = KEYS[list] ?? USUAL;
  const known = order.filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !order.includes(key));
  const sorted = [...known, ...others].map((key) => [key, value[key]] as const);
  return mapOf(
    sorted.filter(([key, item]) => !isLeftOut(key, item)),
    layout,
  );
}

function isLeftOut(key: string, value: unknown): boolean {
  if (value === undefined || (key === 'overused' && value === false)) return true;
  return Array.isArray(value) && value.length === 0;
}

function mapOf(entries: readonly (readonly [string, unknown])[], layout: Layout): YAMLMap {
  const map = new YAMLMap();
  map.flow = layout === 'flow';
  map.items = entries.map(([key, value]) => new Pair(new Scalar(key), nodeOf(value, key, layout)));
  return map;
}

function nodeOf(value: unknown, key: string, layout: Layout): Node {
  if (Array.isArray(value)) return listOf(value, key, layout);
  if (typeof value !== 'object' || value === null) return scalarOf(value, key);
  const entries = Object.entries(value).filter(([inner, item]) => !isLeftOut(inner, item));
  return mapOf(entries, layout);
}

function listOf(values: readonly unknown[], key: string, layout: Layout): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = layout === 'flow' || values.every((value) => typeof value !== 'object');
  list.items = values.map((value) => nodeOf(value, key, layout));
  return list;
}

/** A value of its own, such as a title, in the style of its key. */
export function scalarOf(value: unknown, key: string): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (BARE.has(key)) scalar.type = 'PLAIN';
  else scalar.type = value.includes('"') && !value.includes("'") ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  return scalar;
}
