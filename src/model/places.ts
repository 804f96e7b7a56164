import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { Path, Source } from './source.ts';

/**
 * Where the values of a YAML document stand: plain and small, so that it can be kept for thousands of files and sent to
 * another thread. The parser's own document takes some thirty times the room.
 */
export interface Places {
  /** The offset of each line. */
  readonly lines: Uint32Array;
  /** Each key that occurs, once. */
  readonly keys: readonly string[];
  /** `FIELDS` numbers for each node, level by level, so that what one node holds stands side by side. */
  readonly nodes: Int32Array;
}

/** What a walk over a document finds. */
export interface Survey {
  readonly places: Places;
  /** Offsets of keys that stand in their block already. */
  readonly repeated: readonly number[];
  /** The offset of a node that is nested too deeply. */
  readonly tooDeep: number | undefined;
  /** The offset of an alias inside what it stands for: as data it would have no end. */
  readonly endless: number | undefined;
}

/** Of a node: the offsets of its value and of its key, the number of its key, the first node in it and their count. */
const [VALUE, KEY, NAME, FIRST, COUNT, FIELDS] = [0, 1, 2, 3, 4, 5];

/** No value, no key. */
const NONE = -1;

interface Visit {
  readonly node: unknown;
  readonly key: number;
  readonly name: string | undefined;
  readonly depth: number;
}

/** Walks over a document down to a depth, and notes where everything stands in its text. */
export function surveyDocument(root: unknown, text: string, deepest: number): Survey {
  const visits: Visit[] = [{ node: root, key: NONE, name: undefined, depth: 0 }];
  const names = new Map<string, number>();
  const nodes: number[] = [];
  const repeated: number[] = [];
  let tooDeep: number | undefined;
  // The walk grows while it is under way.
  for (const { node, key, name, depth } of visits) {
    const first = visits.length;
    if (depth > deepest) tooDeep ??= offsetOf(node);
    else visit(node, depth + 1, { visits, repeated });
    nodes.push(offsetOf(node), key, numberOf(name, names), first, visits.length - first);
  }
  const endless = followAliases(visits, nodes);
  const places = { lines: linesOf(text), keys: [...names.keys()], nodes: Int32Array.from(nodes) };
  return { places, repeated, tooDeep, endless };
}

/** A value of which it is known already where it stands, and what it holds. */
export interface Placed {
  readonly offset: number;
  /** The offset and the name of its key, if it has one. */
  readonly key?: number;
  readonly name?: string;
  readonly holds: readonly Placed[];
}

/** Where a value stands, and all that it holds. @param lines the offset of each line. */
export function placesOf(root: Placed, lines: Uint32Array): Places {
  const visits = [root];
  const names = new Map<string, number>();
  const nodes: number[] = [];
  for (const { offset, key = NONE, name, holds } of visits) {
    nodes.push(offset, key, numberOf(name, names), visits.length, holds.length);
    for (const held of holds) visits.push(held);
  }
  return { lines, keys: [...names.keys()], nodes: Int32Array.from(nodes) };
}

/** Has the nodes that a node holds visited. */
function visit(node: unknown, depth: number, to: { visits: Visit[]; repeated: number[] }): void {
  if (isSeq(node))
    for (const item of node.items)
      to.visits.push({ node: item, key: NONE, name: undefined, depth });
  if (!isMap(node)) return;
  const known = new Set<unknown>();
  for (const { key, value } of node.items) {
    const name: unknown = isScalar(key) ? key.value : key;
    if (known.has(name)) to.repeated.push(offsetOf(key));
    known.add(name);
    to.visits.push({ node: value, key: offsetOf(key), name: String(name), depth });
  }
}

/** An alias holds what the last anchor of its name before it holds; gives the offset of one that stands inside that. */
function followAliases(visits: readonly Visit[], nodes: number[]): number | undefined {
  const anchors = anchorsIn(visits);
  const valueAt = (at: number): number => nodes[at * FIELDS + VALUE] ?? NONE;
  let endless: number | undefined;
  for (const [at, { node }] of visits.entries()) {
    if (!isAlias(node)) continue;
    const [anchor] = (anchors.get(node.source) ?? [])
      .filter((candidate) => valueAt(candidate) < valueAt(at))
      .toSorted((a, b) => valueAt(b) - valueAt(a));
    if (anchor === undefined) continue;
    if (endOf(visits[anchor]?.node) > valueAt(at)) endless ??= valueAt(at);
    for (const field of [FIRST, COUNT])
      nodes[at * FIELDS + field] = nodes[anchor * FIELDS + field] ?? 0;
  }
  return endless;
}

/** Where anchors of each name stand among the nodes. */
function anchorsIn(visits: readonly Visit[]): ReadonlyMap<string, readonly number[]> {
  const anchors = new Map<string, number[]>();
  for (const [at, { node }] of visits.entries()) {
    if (isAlias(node) || !isNode(node) || !('anchor' in node) || node.anchor === undefined)
      continue;
    const named = anchors.get(node.anchor) ?? [];
    named.push(at);
    anchors.set(node.anchor, named);
  }
  return anchors;
}

function endOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[1] ?? NONE) : NONE;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? NONE) : NONE;
}

function numberOf(name: string | undefined, names: Map<string, number>): number {
  if (name === undefined) return NONE;
  const known = names.get(name);
  if (known === undefined) names.set(name, names.size);
  return known ?? names.size - 1;
}

/** The offset of each line of a text. */
export function linesOf(text: string): Uint32Array {
  const lines = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    lines.push(end + 1);
  return Uint32Array.from(lines);
}

/** The line and column, from 1, of an offset. */
export function lineAndColumn(lines: Uint32Array, offset: number): Omit<Place, 'file'> {
  let [low, high] = [1, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - (lines[low - 1] ?? 0) + 1 };
}

/**
 * A file as a source.
 * @param at the file, and how many lines of it stand above the YAML; @param placesIn gives what stands where, when asked.
 */
export function createSource(
  at: { file: string; linesAbove?: number },
  placesIn: () => Places,
): Source {
  const placeOf = (places: Places, offset: number): Place => {
    const { line, column } = lineAndColumn(places.lines, offset);
    return { file: at.file, line: line + (at.linesAbove ?? 0), column };
  };
  return {
    file: at.file,
    locate: (path, what = 'value') => {
      const places = placesIn();
      const way = wayTo(places, path);
      const [node = NONE] = way.length > path.length ? way.slice(-1) : [];
      const key = fieldOf(places, node, KEY);
      if (what === 'key' && key >= 0) return placeOf(places, key);
      const there = way.findLast((step) => fieldOf(places, step, VALUE) >= 0) ?? NONE;
      return placeOf(places, Math.max(0, fieldOf(places, there, VALUE)));
    },
  };
}

/** The nodes from the root along a path, as far as there are any. */
function wayTo(places: Places, path: Path): number[] {
  const way = [0];
  for (const step of path) {
    const next = childOf(places, way.at(-1) ?? 0, step);
    if (next === undefined) break;
    way.push(next);
  }
  return way;
}

function childOf(places: Places, node: number, step: string | number): number | undefined {
  const [first, count] = [fieldOf(places, node, FIRST), fieldOf(places, node, COUNT)];
  if (typeof step === 'number') {
    const isItem = step < count && fieldOf(places, first + step, NAME) === NONE;
    return isItem ? first + step : undefined;
  }
  const name = places.keys.indexOf(step);
  for (let child = first; name >= 0 && child < first + count; child += 1)
    if (fieldOf(places, child, NAME) === name) return child;
  return undefined;
}

function fieldOf({ nodes }: Places, node: number, field: number): number {
  return node < 0 ? NONE : (nodes[node * FIELDS + field] ?? NONE);
}
