import type { z } from 'zod';
import type { Checked, Problem } from '../problems/problem.ts';
import { createProblem } from '../problems/create-problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { limitIssues } from './limit-issues.ts';
import type { Path, Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds what an author wrote against a schema.
 * @returns the value as the schema gives it, or every problem with its place and a hint.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  written: unknown,
  source: Source,
): Checked<z.output<S>> {
  const result = schema.safeParse(written, { reportInput: false });
  if (result.success) return { value: result.data, problems: [] };
  let json: JsonSchema | undefined;
  const context: Context = { source, jsonSchema: () => (json ??= toJsonSchema(schema)) };
  const { told, untold } = limitIssues(result.error.issues);
  return {
    value: undefined,
    problems: [
      ...told.flatMap((issue) => explain(issue, written, context)),
      ...(untold === 0 ? [] : [explainRest(untold, source)]),
    ],
  };
}

function explainRest(count: number, source: Source): Problem {
  return createProblem('schema/value', source.locate([]), {
    message: `The file has ${count} more mistakes than can be told.`,
    hint: 'Mend the others first.',
  });
}

interface Context {
  readonly source: Source;
  /** Made when it is first asked for: it takes longer than the check. */
  readonly jsonSchema: () => JsonSchema;
}

function explain(issue: Issue, written: unknown, context: Context): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, path, context));
    case 'invalid_union':
      return explainUnion(issue, written, context);
    case 'invalid_type':
      return [explainType(issue, path, { written, source: context.source })];
    case 'invalid_value':
      return [explainChoice(issue.values.map(String), path, { written, source: context.source })];
    default:
      return [
        createProblem('schema/value', context.source.locate(path), {
          message: `${nameOf(path)} ${limits(issue)}.`,
        }),
      ];
  }
}

function explainUnknownKey(key: string, path: Path, { jsonSchema, source }: Context): Problem {
  const known = knownKeys(jsonSchema(), path);
  return createProblem('schema/unknown-key', source.locate([...path, key], 'key'), {
    message:
      path.length === 0
        ? `There is no key \`${key}\` here.`
        : `${nameOf(path)} has no key \`${key}\`.`,
    hint: didYouMean(key, known) ?? `The keys are: ${known.join(', ')}.`,
  });
}

function explainType(
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: Path,
  { written, source }: { written: unknown; source: Source },
): Problem {
  const value = valueAt(written, path);
  if (value === undefined) {
    return createProblem('schema/missing', source.locate(path), {
      message: `${nameOf(path)} is missing.`,
    });
  }
  return createProblem('schema/type', source.locate(path), {
    message: `${nameOf(path)} must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}.`,
    hint:
      issue.expected === 'string' && typeof value === 'object'
        ? 'A text that holds `: ` needs quotes around it.'
        : undefined,
  });
}

function explainChoice(
  choices: readonly string[],
  path: Path,
  { written, source }: { written: unknown; source: Source },
): Problem {
  const value = valueAt(written, path);
  if (value === undefined) {
    return createProblem('schema/missing', source.locate(path), {
      message: `${nameOf(path)} is missing.`,
      hint: `It is one of: ${choices.join(', ')}.`,
    });
  }
  const nearest = typeof value === 'string' ? didYouMean(value, choices) : undefined;
  return createProblem('schema/choice', source.locate(path), {
    message: `${nameOf(path)} must be ${oneOf(choices)}, not ${kindOf(value)}.`,
    hint: nearest,
  });
}

/** Of a union the branch that got furthest tells the author most; branches of bare values are told together. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  written: unknown,
  context: Context,
): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...path, ...error.path] })),
  );
  /** A branch for another kind of value altogether, which tells nothing but that. */
  const isOfOtherKind = ({ code, path: at }: Issue): boolean =>
    (code === 'invalid_value' || code === 'invalid_type') && at.length === path.length;
  const choices = branches.flatMap(([error]) =>
    error?.code === 'invalid_value' && isOfOtherKind(error) ? error.values.map(String) : [],
  );
  const other = branches.filter(([error]) => error !== undefined && !isOfOtherKind(error));
  const deepest = other.toSorted((a, b) => a.length - b.length)[0];
  if (deepest !== undefined) return deepest.flatMap((error) => explain(error, written, context));
  if (choices.length > 0) {
    const keys = knownKeys(context.jsonSchema(), path);
    const problem = explainChoice(choices, path, { written, source: context.source });
    if (problem.hint !== undefined || keys.length === 0) return [problem];
    return [{ ...problem, hint: `Or a block of keys: ${keys.join(', ')}.` }];
  }
  const first = branches[0]?.[0];
  return first === undefined ? [] : explain(first, written, context);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string')
    return `\`${value.length > 40 ? `${value.slice(0, 40)}…` : value}\``;
  return `the ${typeof value === 'number' ? 'number' : 'value'} \`${String(value)}\``;
}

function oneOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return quoted.length === 1
    ? `${quoted[0]}`
    : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function limits(issue: Issue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `needs at least ${issue.minimum} in its list`
      : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? `takes at most ${issue.maximum} in its list`
      : `must be at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return 'is not well formed';
  return issue.message.replace(/\.$/, '');
}

/** `causes › 2 › point`, with list positions counted from 1 as people do. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'The file';
  return `\`${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ')}\``;
}

function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** The keys that a schema knows at a path, read from its JSON Schema, which has no wrappers left to peel. */
function knownKeys(schema: JsonSchema, path: Path): string[] {
  let here: JsonSchema | undefined = schema;
  for (const step of path)
    here = typeof step === 'number' ? objectIn(here)?.items : objectIn(here)?.properties?.[step];
  const { properties, propertyNames } = objectIn(here) ?? {};
  return properties === undefined ? [...(propertyNames?.enum ?? [])] : Object.keys(properties);
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function objectIn(schema: JsonSchema | undefined): JsonSchema | undefined {
  return (
    schema?.anyOf?.find(
      (branch) => branch.properties !== undefined || branch.items !== undefined,
    ) ?? schema
  );
}
