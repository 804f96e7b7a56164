import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { explainSyntax } from './explain-syntax.ts';
import type { Path, Source } from './source.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Place, Problem } from '../problems/problem.ts';

/** Plain data read from YAML, and where each of its values stands. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly source: Source;
}

/** Aliases that a document may expand to: enough for anchors, too few for a "billion laughs". */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2, the only dialect in the project.
 * @param text the YAML; @param at the file it stands in, and the lines above it there (front matter has one).
 */
export function parseYaml(
  text: string,
  at: { file: string; linesAbove?: number },
): Checked<ParsedYaml> {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: at.file,
      line: Math.max(1, line) + (at.linesAbove ?? 0),
      column: Math.max(1, col),
    };
  };
  const failed = (offset: number, said: string): Checked<ParsedYaml> => ({
    value: undefined,
    problems: [describe(said, placeOf(offset), { text, linesAbove: at.linesAbove ?? 0 })],
  });
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      stringKeys: true,
    });
  } catch (error) {
    return failed(0, error instanceof RangeError ? 'is nested too deeply' : String(error));
  }
  const troubles = [...document.errors, ...document.warnings];
  const overflow = troubles.find(({ message }) => /call stack|stack overflow/i.test(message));
  if (overflow !== undefined) return failed(overflow.pos[0], 'is nested too deeply');
  if (troubles.length > 0) {
    const telling = troubles.filter(
      (trouble, place) => place === 0 || trouble.code === 'DUPLICATE_KEY',
    );
    return {
      value: undefined,
      problems: telling.flatMap(({ pos, message }) => failed(pos[0], message).problems),
    };
  }
  const depth = tooDeepAt(document.contents);
  if (depth !== undefined) return failed(depth, 'is nested too deeply');
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      value: {
        data: data ?? {},
        source: { file: at.file, locate: createLocator(document, placeOf) },
      },
      problems: [],
    };
  } catch (error) {
    return failed(0, error instanceof Error ? error.message : String(error));
  }
}

/** One mistake makes a parser stumble many times: only the first is told, and any key that stands twice. */
function describe(
  said: string,
  place: Place,
  written: { text: string; linesAbove: number },
): Problem {
  const { message, hint, line } = explainSyntax(
    said,
    place.line - written.linesAbove,
    written.text,
  );
  const where =
    line === undefined ? place : { ...place, line: line + written.linesAbove, column: 1 };
  return createProblem('yaml/syntax', where, { message: `${message}.`, hint });
}

const DEEPEST = 40;

/** The offset of a node that is nested too deeply for anything an author would write. */
function tooDeepAt(root: Node | null): number | undefined {
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    if (isMap(node))
      for (const pair of node.items) waiting.push({ node: pair.value, depth: depth + 1 });
    if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}

function createLocator(
  document: Document.Parsed,
  placeOf: (offset: number) => Place,
): Source['locate'] {
  return (path, what = 'value') => {
    const above = path.slice(0, -1);
    const last = path.at(-1);
    const parent = last === undefined ? undefined : nodeAt(document, above);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
      : undefined;
    if (what === 'key' && isPair(pair) && isScalar(pair.key))
      return placeOf(pair.key.range?.[0] ?? 0);
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(document, path.slice(0, length));
      if (node?.range) return placeOf(node.range[0]);
    }
    return placeOf(0);
  };
}

function nodeAt(document: Document.Parsed, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isMap(node) && !isSeq(node)) return undefined;
    node = node.get(step, true);
  }
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node : undefined;
}
