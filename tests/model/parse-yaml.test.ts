import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import type { Path } from '../../src/model/source.ts';
import { linesOf } from '../support/say-problems.ts';

function parse(...lines: string[]) {
  return parseYaml(lines.join('\n'), { file: 'x.yaml' });
}

function dataOf(...lines: string[]): unknown {
  const { value, problems } = parse(...lines);
  expect(problems).toEqual([]);
  return value?.data;
}

function placeIn(text: string, path: Path, what?: 'key' | 'value') {
  const place = parseYaml(text, { file: 'x.yaml' }).value?.source.locate(path, what);
  return place && `${place.line}:${place.column}`;
}

describe('parseYaml, on what can be read', () => {
  test('gives plain data', () => {
    expect(dataOf('title: A topic', 'causes:', '  - id: a', '    priority: 1')).toEqual({
      title: 'A topic',
      causes: [{ id: 'a', priority: 1 }],
    });
  });

  test('takes nothing, or comments alone, as an empty block', () => {
    expect(dataOf('')).toEqual({});
    expect(dataOf('# nothing yet', '')).toEqual({});
  });

  test('reads YAML 1.2: `yes`, `no` and `on` are words, and dates are text', () => {
    expect(dataOf('a: yes', 'b: no', 'c: on', 'd: 2026-11-22', 'e: 010')).toEqual({
      a: 'yes',
      b: 'no',
      c: 'on',
      d: '2026-11-22',
      e: 10,
    });
  });

  test('reads keys as text', () => {
    expect(dataOf('1954: a', 'true: b')).toEqual({ 1954: 'a', true: 'b' });
  });

  test('resolves an anchor', () => {
    expect(dataOf('a: &x [1]', 'b: *x')).toEqual({ a: [1], b: [1] });
  });

  test('keeps `__proto__` as a key like any other, and no prototype changes', () => {
    const data = dataOf('__proto__:', '  polluted: true', 'constructor: x') as object;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('does not read `<<` as an instruction to merge', () => {
    expect(dataOf('a: &x {b: 1}', 'c: {<<: *x}')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
  });
});

describe('parseYaml, on where values stand', () => {
  const text = [
    'title: A topic',
    'causes:',
    '  - id: first',
    '    point: P',
    '  - {id: second}',
  ].join('\n');

  test('knows line and column of a value', () => {
    expect(placeIn(text, ['title'])).toBe('1:8');
    expect(placeIn(text, ['causes', 0, 'point'])).toBe('4:12');
    expect(placeIn(text, ['causes', 1, 'id'])).toBe('5:10');
  });

  test('knows line and column of a key', () => {
    expect(placeIn(text, ['title'], 'key')).toBe('1:1');
    expect(placeIn(text, ['causes', 0, 'point'], 'key')).toBe('4:5');
  });

  test('knows where a list item begins', () => {
    expect(placeIn(text, ['causes', 0])).toBe('3:5');
  });

  test('falls back on the nearest enclosing value for what is not there', () => {
    expect(placeIn(text, ['causes', 0, 'evidence', 3])).toBe('3:5');
    expect(placeIn(text, ['causes', 7, 'id'])).toBe('3:3');
    expect(placeIn(text, ['summary'])).toBe('1:1');
    expect(placeIn('', ['title'])).toBe('1:1');
  });

  test('leads through an alias to the last anchor of its name above it', () => {
    const twice = 'a: &x {b: 1}\nc: *x\nd: &x {b: 2}\ne: *x\n';
    expect(placeIn(twice, ['c', 'b'])).toBe('1:11');
    expect(placeIn(twice, ['e', 'b'])).toBe('3:11');
    expect(placeIn(twice, ['e'])).toBe('4:4');
  });

  test('counts the lines of a text that goes over several, key or value', () => {
    expect(placeIn('a: "x\n  y"\nb: >-\n  x\n\n  y\nc: z', ['c'])).toBe('7:4');
    expect(placeIn('a: x\n  y\n  z\nb: 1', ['b'], 'key')).toBe('4:1');
  });

  test('leads through an alias to what it stands for', () => {
    expect(placeIn('a: &x\n  b: 1\nc: *x', ['c', 'b'])).toBe('2:6');
  });

  test('counts CRLF as one end of line', () => {
    expect(placeIn(text.replaceAll('\n', '\r\n'), ['causes', 1, 'id'])).toBe('5:10');
  });

  test('counts the lines above the YAML in its file', () => {
    const { value } = parseYaml('title: x', { file: 'x.md', linesAbove: 3 });
    expect(value?.source.locate(['title'])).toEqual({ file: 'x.md', line: 4, column: 8 });
  });

  test('knows the place of every value of whatever was written', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1, maxLength: 5 }),
        fc.nat(3),
        (keys, blanks) => {
          const lines = keys.flatMap((name) => [`${name}: x`, ...Array<string>(blanks).fill('')]);
          for (const name of keys) {
            expect(placeIn(lines.join('\n'), [name], 'key')).toBe(
              `${lines.indexOf(`${name}: x`) + 1}:1`,
            );
          }
        },
      ),
    );
  });
});

describe('parseYaml, on what cannot be read', () => {
  test.each([
    { what: 'a colon in a text without quotes', lines: ['title: The war: its cost'], at: '1:8' },
    { what: 'a quote that is not closed', lines: ['a: 1', 'title: "x'], at: '2:1' },
    { what: 'a tab for indentation', lines: ['causes:', '\t- a'], at: '2:1' },
    { what: 'a key that stands twice', lines: ['title: a', 'summary: s', 'title: b'], at: '3:1' },
    { what: 'keys that do not line up', lines: ['a: 1', ' b: 2'], at: '1:4' },
    { what: 'a tag', lines: ['a: !!js/function "function () {}"'], at: '1:4' },
    { what: 'an alias without an anchor', lines: ['a: *x'], at: '1:1' },
    { what: 'two documents', lines: ['a: 1', '---', 'b: 2'], at: '2:1' },
    { what: 'a bracket that is not closed', lines: ['a: [1, 2', 'b: 3'], at: '2:1' },
  ])('tells of $what, and where', ({ lines, at }) => {
    const { value, problems } = parse(...lines);
    expect(value).toBeUndefined();
    expect(linesOf(problems)).toEqual([`${at} yaml/syntax`]);
    expect(problems[0]?.message).toMatch(/^[A-Z].*[^.]\.$/);
  });

  test('points into the file that the YAML is a part of', () => {
    const { problems } = parseYaml('a: 1\nb: "x', { file: 'x.md', linesAbove: 3 });
    expect(linesOf(problems)).toEqual(['5:1 yaml/syntax']);
  });

  test('runs nothing, whatever a tag says', () => {
    expect(parse('a: !!js/function >', '  function () { throw 1 }').value).toBeUndefined();
  });

  test('tells the first mistake, which makes a parser stumble again and again', () => {
    expect(linesOf(parse('a: "x" y', 'b: 1', 'c: "x" y').problems)).toEqual(['1:8 yaml/syntax']);
  });

  test('tells of every key that stands twice, since those hide no other mistake', () => {
    expect(linesOf(parse('a: 1', 'a: 2', 'b: 1', 'b: 2').problems)).toEqual([
      '2:1 yaml/syntax',
      '4:1 yaml/syntax',
    ]);
  });

  test('refuses aliases that would grow without bound', () => {
    const laughs = Array.from({ length: 12 }, (_, at) =>
      at === 0 ? 'a0: &a0 [ha, ha]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`,
    );
    const { value, problems } = parse(...laughs);
    expect(value).toBeUndefined();
    expect(linesOf(problems)).toEqual(['1:1 yaml/syntax']);
  });

  test.each([
    { what: 'a list', lines: ['a: &x', '  - 1', '  - *x'], at: '3:5' },
    { what: 'a block', lines: ['a: &x {b: {c: *x}}'], at: '1:15' },
    { what: 'the whole', lines: ['&x', 'a: 1', 'b: *x'], at: '3:4' },
  ])('refuses an alias for $what that it is in, which would have no end', ({ lines, at }) => {
    const { value, problems } = parse(...lines);
    expect(value).toBeUndefined();
    expect(linesOf(problems)).toEqual([`${at} yaml/syntax`]);
  });

  test('reads an alias inside a block whose name something in it has taken over', () => {
    expect(parse('a: &x [&x 1, *x]').value?.data).toEqual({ a: [1, 1] });
  });

  test('tells a hundred of the keys that stand twice, and each of a few', () => {
    expect(parse(...Array<string>(5000).fill('a: 1')).problems).toHaveLength(100);
  });

  // Each of these took minutes, or all there was of memory, and none says more than one mistake does.
  test.each([
    ['brackets', '[', 'nested too deeply'],
    ['brackets with something in them', '[a,', 'nested too deeply'],
    ['hyphens', '- ', 'nested too deeply'],
    ['closing brackets', '}', 'not closed'],
    ['directives', '%X\n', 'cannot be read'],
    ['keys without values', 'a:\n', 'holds too much'],
    ['values', '- a\n', 'holds too much'],
    ['aliases', '- *a\n', 'anchors and aliases'],
    ['tags', '!!', 'cannot be read'],
    ['colons', ' : ', 'nested too deeply'],
  ])('ends soon on two megabytes of %s', (_, piece, said) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const { value, problems } = parse(piece.includes('*a') ? `- &a 1\n${text}` : text);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(said);
    expect(problems[0]?.message.length).toBeLessThan(2000);
  });

  test('ends soon on thousands of anchors that are each named once', () => {
    const anchors = Array.from({ length: 2000 }, (_, at) => `- &a${at} 1`);
    const aliases = Array.from({ length: 2000 }, (_, at) => `- *a${at}`);
    expect(parse(...anchors, ...aliases).problems).toHaveLength(1);
  });

  test.each([60, 3000])('refuses lists nested %i deep', (depth) => {
    const { value, problems } = parse('['.repeat(depth) + ']'.repeat(depth));
    expect(value).toBeUndefined();
    expect(problems[0]?.message).toMatch(/nested too deeply/);
  });

  test('reads lists and blocks as deep as anybody would write', () => {
    dataOf('['.repeat(30) + ']'.repeat(30));
    dataOf('{a: '.repeat(30) + '1' + '}'.repeat(30));
  });

  test('refuses blocks nested too deeply', () => {
    const blocks = Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:`);
    expect(parse(...blocks).problems[0]?.message).toMatch(/nested too deeply/);
  });

  test('never throws: any text gives either data or problems with a place in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a: ',
        '- ',
        '\n',
        '  ',
        '\t',
        '"',
        "'",
        '[',
        '{',
        '}',
        '&x ',
        '*x',
        '!!',
        '|',
        '>',
        '---\n',
        '#',
        '\r\n',
        '? ',
        ': ',
        '%YAML 1.1\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { value, problems } = parseYaml(text, { file: 'x.yaml' });
        expect(value === undefined).toBe(problems.length > 0);
        for (const { place } of problems) {
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
