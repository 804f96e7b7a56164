import { composeYaml, type Composed, type Trouble } from './compose-yaml.ts';
import { explainSyntax } from './explain-syntax.ts';
import { parsePlainYaml } from './parse-plain-yaml.ts';
import { createSource, lineAndColumn, linesOf, surveyDocument, type Places } from './places.ts';
import type { Source } from './source.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';

/** Plain data read from YAML, and where each of its values stands. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly source: Source;
  /** What the source knows. */
  readonly places: Places;
}

/** Aliases that a document may expand to: enough for anchors, too few for a "billion laughs". */
const MOST_ALIASES = 100;

/** Deeper than anything an author would write. */
const DEEPEST = 40;

/** Keys that stand twice, of one file, that are told. */
const MOST_REPEATED = 100;

const TOO_DEEP = 'is nested too deeply';
const ENDLESS = 'an alias stands inside what it stands for';

interface At {
  readonly file: string;
  readonly linesAbove?: number;
}

/**
 * Reads YAML 1.2, the only dialect in the project.
 * @param text the YAML; @param at the file it stands in, and the lines above it there (front matter has one).
 */
export function parseYaml(text: string, at: At): Checked<ParsedYaml> {
  const failed = (...troubles: readonly Trouble[]): Checked<ParsedYaml> => ({
    value: undefined,
    problems: describe(troubles, text, at),
  });
  const plain = parsePlainYaml(text);
  if (plain !== undefined)
    return { value: { ...plain, source: createSource(at, () => plain.places) }, problems: [] };
  try {
    const composed = composeYaml(text, DEEPEST);
    const { document } = composed;
    const { places, repeated, tooDeep, endless } = surveyDocument(
      document?.contents,
      text,
      DEEPEST,
    );
    const troubles = telling(composed, repeated);
    if (troubles.length > 0) return failed(...troubles);
    if (tooDeep !== undefined) return failed({ offset: tooDeep, said: TOO_DEEP });
    if (endless !== undefined) return failed({ offset: endless, said: ENDLESS });
    const data: unknown = document?.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      value: { data: data ?? {}, source: createSource(at, () => places), places },
      problems: [],
    };
  } catch (error) {
    return failed({ offset: 0, said: error instanceof Error ? error.message : String(error) });
  }
}

/** One mistake makes a parser stumble many times: only the first is told, and any key that stands twice. */
function telling({ errors, warnings }: Composed, repeated: readonly number[]): Trouble[] {
  const keys = repeated
    .toSorted((a, b) => a - b)
    .slice(0, MOST_REPEATED)
    .map((offset): Trouble => ({ offset, said: 'Map keys must be unique' }));
  const [error] = errors;
  const isFirst = error !== undefined && error.offset <= (keys[0]?.offset ?? Infinity);
  const all = isFirst ? [error, ...keys] : keys;
  return all.length > 0 ? all : warnings.slice(0, 1);
}

function describe(troubles: readonly Trouble[], text: string, at: At): Problem[] {
  const [offsets, lines, above] = [linesOf(text), text.split('\n'), at.linesAbove ?? 0];
  return troubles.map(({ offset, said }) => {
    const stumbled = lineAndColumn(offsets, offset);
    const { message, hint, line } = explainSyntax(said, stumbled.line, lines);
    const place = line === undefined ? stumbled : { line, column: 1 };
    return createProblem(
      'yaml/syntax',
      { file: at.file, line: place.line + above, column: place.column },
      { message: `${message}.`, hint },
    );
  });
}
