import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainYaml } from '../../src/model/parse-plain-yaml.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';

/** What the parser of the whole language makes of a text: the comment holds what only it reads. */
function parseWholly(text: string) {
  const { value, problems } = parseYaml(`${text}\n#\t`, { file: 'x.yaml' });
  return problems.length > 0
    ? 'mistaken'
    : { data: value?.data, keys: value?.places.keys, nodes: value?.places.nodes };
}

function expectAsWhole(text: string): void {
  const plain = parsePlainYaml(text);
  if (plain === undefined) return;
  const { data, places } = plain;
  expect(parseWholly(text)).toEqual({ data, keys: places.keys, nodes: places.nodes });
}

const OUTLINE = `# an outline
title: "A topic: its causes"
updated: 2026-11-22

thesis:
  statement: >-
    Because of this, that holds;
    # and so on.
  variables: [this, the other’s part, fact:of-it]
exams:
  - { paper: css/essay, heading: "Essay" }
causes:
- id: a
  priority: 1
  evidence: [akram#p3, "fact:us-aid"]
  notes:
    - one
    - two: true
      share: 2.5
`;

describe('parsePlainYaml', () => {
  test('reads what outlines are written in', () => {
    expect(parsePlainYaml(OUTLINE)?.data).toEqual({
      title: 'A topic: its causes',
      updated: '2026-11-22',
      thesis: {
        statement: 'Because of this, that holds; # and so on.',
        variables: ['this', 'the other’s part', 'fact:of-it'],
      },
      exams: [{ paper: 'css/essay', heading: 'Essay' }],
      causes: [
        {
          id: 'a',
          priority: 1,
          evidence: ['akram#p3', 'fact:us-aid'],
          notes: ['one', { two: true, share: 2.5 }],
        },
      ],
    });
    expectAsWhole(OUTLINE);
  });

  test.each([
    ['nothing', ''],
    ['a value that is left out', 'a:\nb: 1'],
    ['a key that stands twice', 'a: 1\na: 2'],
    ['a key that stands twice in braces', 'a: {b: 1, b: 2}'],
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !!str 1'],
    ['an escape', 'a: "b\\n"'],
    ['a text that runs on', 'a: b\n  c'],
    ['a colon in a text', 'a: b: c'],
    ['a comment behind a value', 'a: 1 # one'],
    ['a paragraph that keeps its lines', 'a: |\n  b'],
    ['a paragraph with an empty line in it', 'a: >-\n  b\n\n  c'],
    ['a paragraph with what looks like a comment behind it', 'a: >-\n  b\n\n  # c\nd: 1'],
    ['a line that is indented more than its block', 'a: 1\n  b: 2'],
    ['a tab', 'a:\tb'],
    ['a carriage return', 'a: 1\r\nb: 2'],
    ['a mark of documents', '---\na: 1'],
    ['numbers in other notations', 'a: 0x1F'],
    ['nothing in so many words', 'a: null'],
    [
      'what is nested deeply',
      Array.from({ length: 40 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
    ['a long file', `a: "${'b'.repeat(50_000)}"`],
  ])('leaves %s to the parser', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });

  test('reads as the parser does whatever it reads', () => {
    const pieces = fc.constantFrom(
      ...['a: ', 'b: ', '- ', 'k:', 'null: ', ' ', '  ', '\n', '\n  ', '\n    ', '\n- ', '\n\n'],
      ...[
        '"q"',
        'w',
        '12',
        '2.50',
        '>-',
        '>-\n  x y',
        'two words',
        'true',
        'x:y',
        'x#y',
        '2020-01-02',
      ],
      ...[
        '[a, b]',
        '[ a ,b ]',
        '[a, ]',
        '[]',
        '{a: 1, b: "x"}',
        '{}',
        '[x: y]',
        '# c',
        ' # c',
        '~',
        '-',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
        expectAsWhole(some.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test('reads as the parser does whatever is put into an outline', () => {
    const odd = fc.constantFrom(
      ...[
        ' ',
        '\n',
        '- ',
        ':',
        ': ',
        '#',
        ' #',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '>',
        '|',
        '&a ',
      ],
      ...[
        '*a',
        '!t ',
        '? ',
        '---\n',
        '\t',
        '\\',
        '\n\n',
        '\n  ',
        '\n# c\n',
        '~',
        '.5',
        '0x1F',
        '1e3',
        '٣',
      ],
    );
    const change = fc.tuple(fc.nat(OUTLINE.length), fc.nat(2), odd);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (changed, [at, out, put]) => changed.slice(0, at) + put + changed.slice(at + out),
          OUTLINE,
        );
        expectAsWhole(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['a: [', 'a: {b: ', '- - ', 'a: "', 'a: b ', 'a: b:', 'a: >-\n ', ' ', '\n', 'a:\n '])(
    'is done with endless %j in no time',
    (piece) => {
      expect(() => parsePlainYaml(piece.repeat(25_000 / piece.length))).not.toThrow();
    },
  );
});
