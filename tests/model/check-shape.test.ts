import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../src/model/check-shape.ts';
import { examsSchema } from '../../src/model/exams.ts';
import { outlineSchema } from '../../src/model/outline.ts';
import { sheetSettingsSchema } from '../../src/render/template.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';
import { sayProblem } from '../support/say-problems.ts';

function check(schema: z.ZodType, ...lines: string[]) {
  const { data, source } = aWrittenOutline(lines.join('\n'), { file: 'x.yaml' });
  return checkShape(schema, data, source);
}

/** What is said of an outline that is sound but for these lines. */
function said(...lines: string[]): string[] {
  const { problems } = check(
    outlineSchema,
    'title: T',
    'summary: S',
    "updated: '2026-11-22'",
    ...lines,
  );
  return problems.map(sayProblem);
}

describe('checkShape, of what is sound', () => {
  test('gives the value with what may be left out filled in', () => {
    const { value, problems } = check(
      z.strictObject({ a: z.string(), b: z.number().default(2) }),
      'a: x',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({ a: 'x', b: 2 });
  });
});

describe('checkShape, of unknown keys', () => {
  test('points at the key and asks whether the nearest one was meant', () => {
    expect(said('summery: x')).toEqual([
      'x.yaml:4:1 error schema/unknown-key: There is no key `summery` here.\n  Did you mean `summary`?',
    ]);
  });

  test('tells each of several', () => {
    expect(said('hook: x', 'mcq: y')).toHaveLength(2);
  });

  test('asks about the keys of the block that the key stands in', () => {
    expect(
      said('causes:', '  - id: a', '    pont: P', '    point: P', '    level: domestic'),
    ).toEqual([
      'x.yaml:6:5 error schema/unknown-key: `causes › 1` has no key `pont`.\n  Did you mean `point`?',
    ]);
  });

  test('knows the keys of a block that may be left out', () => {
    expect(said('thesis:', '  statment: x', '  statement: x')[0]).toMatch(
      /Did you mean `statement`/,
    );
  });

  test('knows the keys of a block in a list in a list', () => {
    const lines = ['thesis:', '  statement: x', '  alternatives: [{statement: y, stanse: z}]'];
    expect(said(...lines)[0]).toMatch(/6:33 .*Did you mean `stance`/s);
  });

  test('lists the keys where none is near', () => {
    expect(said('conclusion: {restated: x, epilogue: y}')).toEqual([
      'x.yaml:4:27 error schema/unknown-key: `conclusion` has no key `epilogue`.\n' +
        '  The keys are: restated, synthesis, closing.',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('reports %s like any other', (key) => {
    expect(said(`${key}: x`)[0]).toMatch(/^x\.yaml:4:1 error schema\/unknown-key: There is no key/);
  });

  test('knows the keys of a block in a union', () => {
    const fact = '{id: f, text: T, value: 1, status: verified, sorce: x}';
    expect(said(`facts: [${fact}]`)).toEqual([
      'x.yaml:4:54 error schema/unknown-key: `facts › 1` has no key `sorce`.\n' +
        '  The keys are: id, text, value, unit, period, as_of, status, note, evidence, conflicts.',
    ]);
  });
});

describe('checkShape, of mistakes without end', () => {
  const keys = Array.from({ length: 6_000 }, (_, at) => `key${at}: x`);
  const hooks = `hooks: [${Array<string>(6_000).fill('1').join(', ')}]`;

  test.each([
    ['keys of a block', keys, 5_500],
    ['items of a list', [hooks], 5_500],
    ['both', [hooks, ...keys], 11_500],
  ])('tells five hundred of the %s, and how many more there are', (_, lines, more) => {
    const told = said(...lines);
    expect(told).toHaveLength(501);
    expect(told.at(-1)).toBe(
      `x.yaml:1:1 error schema/value: The file has ${more} more mistakes than can be told.\n` +
        '  Mend the others first.',
    );
  });

  test('tells all of a few hundred', () => {
    expect(said(...keys.slice(0, 500))).toHaveLength(500);
  });
});

describe('checkShape, of what is missing', () => {
  test('points at the file for a key of its own', () => {
    expect(check(outlineSchema, 'title: T', 'summary: S').problems.map(sayProblem)).toEqual([
      'x.yaml:1:1 error schema/missing: `updated` is missing.',
    ]);
  });

  test('points at the item that lacks it', () => {
    expect(said('causes:', '  - id: a', '    level: domestic')).toEqual([
      'x.yaml:5:5 error schema/missing: `causes › 1 › point` is missing.',
    ]);
  });

  test('lists the choices where the missing value is one of a few', () => {
    expect(said('causes: [{id: a, point: P}]')).toEqual([
      'x.yaml:4:10 error schema/missing: `causes › 1 › level` is missing.\n' +
        '  It is one of: domestic, regional, global.',
    ]);
  });

  test('says so also of a value that could be of several kinds', () => {
    expect(said('facts: [{id: f, text: T, status: verified}]')).toEqual([
      'x.yaml:4:9 error schema/missing: `facts › 1 › value` is missing.',
    ]);
  });
});

describe('checkShape, of the wrong kind', () => {
  test.each([
    ['title: [a]', '`title` must be a text, not a list.'],
    ['title: 5', '`title` must be a text, not the number `5`.'],
    ['title: true', '`title` must be a text, not the value `true`.'],
    ['title:', '`title` must be a text, not empty.'],
    ['title: {a: b}', '`title` must be a text, not a block of keys.'],
    ['causes: none', '`causes` must be a list, not `none`.'],
    ['thesis: [x]', '`thesis` must be a block of keys, not a list.'],
    [
      'quotes: [{id: q, text: T, speaker: S, overused: often}]',
      '`quotes › 1 › overused` must be true or false, not `often`.',
    ],
  ])('of `%s` says: %s', (line, message) => {
    const lines = ['title: T', 'summary: S', "updated: '2026-11-22'"].filter(
      (other) => !line.startsWith(other.slice(0, 6)),
    );
    const { problems } = check(outlineSchema, ...lines, line);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('says that a text with a colon needs quotes where it became a block', () => {
    expect(said('hooks:', '  - The war: its cost')).toEqual([
      'x.yaml:5:5 error schema/type: `hooks › 1` must be a text, not a block of keys.\n' +
        '  A text that holds `: ` needs quotes around it.',
    ]);
  });

  test('speaks of the file itself where the file is no block', () => {
    expect(check(outlineSchema, '- a').problems.map(sayProblem)).toEqual([
      'x.yaml:1:1 error schema/type: The file must be a block of keys, not a list.',
    ]);
  });

  test('cuts a long text short', () => {
    expect(said(`causes: ${'x'.repeat(100)}`)[0]).toContain(`not \`${'x'.repeat(40)}…\`.`);
  });

  test.each([
    ['a: x', z.number(), 'must be a number, not `x`'],
    ['a: {b: 1}', z.array(z.string()), 'must be a list, not a block of keys'],
    ['a: 1', z.strictObject({}), 'must be a block of keys, not the number `1`'],
    ['a: []', z.boolean(), 'must be true or false, not a list'],
    ['a: 1', z.undefined(), 'must be undefined, not the number `1`'],
  ])('of `%s` names the kind that is wanted, and the one that is there', (line, schema, said) => {
    expect(check(z.object({ a: schema }), line).problems[0]?.message).toBe(`\`a\` ${said}.`);
  });

  test('cuts a text of more than forty characters short, and no other', () => {
    const [forty, more] = ['x'.repeat(40), 'x'.repeat(41)];
    expect(said(`causes: ${forty}`)[0]).toContain(`not \`${forty}\`.`);
    expect(said(`causes: ${more}`)[0]).toContain(`not \`${forty}…\`.`);
  });

  test('asks for a whole number', () => {
    expect(check(z.object({ a: z.int() }), 'a: 1.5').problems[0]?.message).toBe(
      '`a` must be a whole number, not the number `1.5`.',
    );
  });
});

describe('checkShape, of choices', () => {
  test('names the choices and asks whether the nearest was meant', () => {
    expect(said('causes: [{id: a, point: P, level: domestik}]')).toEqual([
      'x.yaml:4:35 error schema/choice: `causes › 1 › level` must be `domestic`, `regional` or `global`, not `domestik`.\n' +
        '  Did you mean `domestic`?',
    ]);
  });

  test('names the choices of a union of values together', () => {
    expect(said('causes: [{id: a, point: P, level: domestic, priority: 4}]')).toEqual([
      'x.yaml:4:55 error schema/choice: `causes › 1 › priority` must be `1`, `2` or `3`, not the number `4`.',
    ]);
  });

  test('says of a single choice what it must be', () => {
    expect(check(z.object({ a: z.literal('x') }), 'a: y').problems[0]?.message).toBe(
      '`a` must be `x`, not `y`.',
    );
  });
});

describe('checkShape, of unions', () => {
  test('tells what is wrong with the branch that was meant', () => {
    expect(said('facts: [{id: f, text: T, value: 1, status: sure}]')[0]).toMatch(
      /^x\.yaml:4:44 error schema\/choice: `facts › 1 › status` must be `verified`/,
    );
  });

  test('says what the branch that was meant lacks', () => {
    expect(said('facts: [{id: f, value: 1, status: verified}]')).toEqual([
      'x.yaml:4:9 error schema/missing: `facts › 1 › text` is missing.',
    ]);
  });

  test('tells what is wrong with an id as such', () => {
    expect(said('facts: [Not An Id]')).toEqual([
      'x.yaml:4:9 error schema/value: `facts › 1` is not an id: use small letters, digits and single hyphens, such as `strategic-depth`.',
    ]);
  });

  test('tells what is wrong with a value that fits no branch', () => {
    expect(said('facts: [[a]]')[0]).toMatch(/^x\.yaml:4:9 error schema\/type: `facts › 1` must be/);
  });
});

describe('checkShape, of limits', () => {
  test.each([
    ['a: 0', z.int().min(1), '`a` must be at least 1.'],
    ['a: 9', z.int().max(5), '`a` must be at most 5.'],
    ['a: 0', z.int().positive(), '`a` must be more than 0.'],
    ['a: []', z.array(z.string()).min(1), '`a` needs at least 1 in its list.'],
    ['a: [x, y]', z.array(z.string()).max(1), '`a` takes at most 1 in its list.'],
    ['a: x', z.string().regex(/^y$/), '`a` is not well formed.'],
    ['a: x', z.string().regex(/^y$/, { error: 'is no y' }), '`a` is no y.'],
    ['a: x', z.string().refine(() => false, 'is odd.'), '`a` is odd.'],
  ])('of `%s` says what it may be', (text, schema, message) => {
    const { problems } = check(z.object({ a: schema }), text);
    expect(problems).toMatchObject([
      { code: 'schema/value', message, place: { line: 1, column: 4 } },
    ]);
  });

  test('points at the word count of a summary', () => {
    const { problems } = check(
      outlineSchema,
      'title: T',
      `summary: ${'word '.repeat(81)}`,
      "updated: '2026-11-22'",
    );
    expect(problems.map(sayProblem)).toEqual([
      'x.yaml:2:10 error schema/value: `summary` has 81 words; at most 80 fit.',
    ]);
  });

  test('tells five hundred mistakes of a file, and how many more there are', () => {
    const told = (count: number) =>
      check(z.array(z.string()), ...Array.from({ length: count }, () => '- 1')).problems;
    expect(told(500)).toHaveLength(500);
    expect(told(500).at(-1)?.message).toMatch(/^`500`/);
    expect(told(503)).toHaveLength(501);
    expect(told(503).at(-1)).toMatchObject({
      code: 'schema/value',
      message: 'The file has 3 more mistakes than can be told.',
      hint: 'Mend the others first.',
    });
    const keys = Array.from({ length: 502 }, (_, at) => `k${at}: 1`);
    const unknown = check(z.strictObject({}), ...keys).problems;
    expect(unknown).toHaveLength(501);
    expect(unknown.at(-1)?.message).toContain('2 more mistakes');
  });

  test('tells every problem of a file', () => {
    expect(said('language: English', 'causes: [{id: A, point: P}]', 'related: x')).toHaveLength(4);
  });
});

describe('checkShape, of the other files', () => {
  test('points into a list of a list', () => {
    const lines = ['exams:', '  - id: css', '    name: CSS', '    commission: FPSC', '    papers:'];
    const { problems } = check(examsSchema, ...lines, '      - {id: essay, name: Essay}');
    expect(problems.map(sayProblem)).toEqual([
      'x.yaml:6:9 error schema/missing: `exams › 1 › papers › 1 › confirmed` is missing.',
    ]);
  });

  test('asks whether another list was meant where a template limits one that there is not', () => {
    const { problems } = check(sheetSettingsSchema, 'title: T', 'for: F', 'most: {cuases: 3}');
    expect(problems.map(sayProblem)).toEqual([
      'x.yaml:3:8 error schema/unknown-key: `most` has no key `cuases`.\n  Did you mean `causes`?',
    ]);
  });
});
