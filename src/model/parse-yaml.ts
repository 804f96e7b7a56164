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
  const failed = (place: Place, message: string): Checked<ParsedYaml> => ({
    value: undefined,
    problems: [explainSyntax(place, message)],
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
    return failed(placeOf(0), error instanceof RangeError ? 'is nested too deeply' : String(error));
  }
  const troubles = [...document.errors, ...document.warnings];
  const overflow = troubles.find(({ message }) => /call stack|stack overflow/i.test(message));
  if (overflow !== undefined) return failed(placeOf(overflow.pos[0]), 'is nested too deeply');
  if (troubles.length > 0) {
    return {
      value: undefined,
      problems: troubles.map((error) => explainSyntax(placeOf(error.pos[0]), error.message)),
    };
  }
  const depth = tooDeepAt(document.contents);
  if (depth !== undefined) return failed(placeOf(depth), 'is nested too deeply');
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
    return failed(placeOf(0), error instanceof Error ? error.message : String(error));
  }
}

function explainSyntax(place: Place, message: string): Problem {
  const text = message.replace(/\.$/, '').replace(/\s+/g, ' ');
  const hint = HINTS.find(([pattern]) => pattern.test(text))?.[1];
  return createProblem('yaml/syntax', place, {
    message: `This cannot be read as YAML: ${text}.`,
    hint,
  });
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /Nested mappings are not allowed in compact|Implicit keys/i,
    'A text that holds `: ` needs quotes around it.',
  ],
  [/Map keys must be unique/i, 'The same key stands twice; keep one.'],
  [/tab/i, 'Indent with spaces, not tabs.'],
  [/Missing closing|closing quote/i, 'A quote is opened and not closed.'],
  [
    /All mapping items must start at the same column|same column/i,
    'Keys of one block begin at the same column.',
  ],
  [
    /Unresolved tag/i,
    'Tags (words that begin with `!`) mean nothing here; put the text in quotes.',
  ],
  [/alias/i, 'Anchors and aliases are hardly ever needed; write the text out.'],
  [/nested too deeply/i, 'Content is at most a few levels deep.'],
];

const DEEPEST = 40;

/** The offset of a node that is nested too deeply for anything an author would write. */
function tooDeepAt(root: Node | null): number | undefined {
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    if (isMap(node))
      waiting.push(...node.items.map((pair) => ({ node: pair.value, depth: depth + 1 })));
    if (isSeq(node)) waiting.push(...node.items.map((item) => ({ node: item, depth: depth + 1 })));
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
