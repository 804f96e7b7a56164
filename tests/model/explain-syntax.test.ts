import { describe, expect, test } from 'vitest';
import { explainSyntax } from '../../src/model/explain-syntax.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';

/** What an author is told of the first mistake in her text. */
function told(...lines: string[]): string {
  const [problem] = parseYaml(lines.join('\n'), { file: 'x.yaml' }).problems;
  return `line ${problem?.place.line}: ${problem?.message} ${problem?.hint}`;
}

/** What is said of the last of these lines. */
function sayOf(said: string, ...lines: string[]): string {
  const { message, hint } = explainSyntax(said, lines.length, lines);
  return [`${message}.`, ...(hint === undefined ? [] : [hint])].join(' ');
}

describe('explainSyntax', () => {
  test.each([
    [['title: The war: its cost'], /line 1: A text holds a colon\. Put quotes around/],
    [['a: 1', 'title: "x', 'b: 2'], /line 2: A quote is opened here and never closed\./],
    [['causes:', '\t- a'], /line 2: There is a tab in this line\. Use spaces/],
    [['title: a', 'b: 1', 'title: c'], /line 3: The same key stands twice/],
    [['a: 1', ' b: 2'], /does not line up/],
    [['- id: a', '  point: A', ' level: x'], /line 3: .*does not line up/],
    [['a: @x'], /line 1: The text begins with a sign that means something/],
    [['a: *x'], /line 1: The text begins with a sign/],
    [['a: "!x" ', 'b: !x y'], /line 2: The text begins with a sign/],
    [['a:', '  - !x y'], /line 2: A word that begins with `!`/],
    [
      ['a: 1', '---', 'b: 2'],
      /line 2: This line begins a second document\. Take the three hyphens/,
    ],
    [['a: [1, 2', 'b: 3'], /A list or block in brackets is not closed/],
    [['- {id: a, text: b', '- {id: c, text: d}'], /A list or block in brackets is not closed/],
    [['title: “Quoted: text”'], /line 1: .*curly quotes\. Type straight ones/],
    [["title: 'it's'"], /line 1: The quote ends before the text does/],
    [['title: "a" b'], /line 1: The quote ends before the text does/],
    [['title:x', 'summary: y'], /line 1: There is no space after the colon/],
    [['-id: a', '-id: b'], /There is no space after the hyphen/],
    [['hooks:', '– one', '– two'], /line 2: .*word processor’s dash/],
    [['title: it\u00A0is: so'], /line 1: .*word processor’s space/],
  ])('says of %j what is wrong and how to mend it', (lines, said) => {
    expect(told(...lines)).toMatch(said);
  });

  const mends = {
    tab: 'There is a tab in this line. Use spaces.',
    bullet:
      'The line begins with a word processor’s dash or bullet. Type an ordinary hyphen and a space: `- `.',
    space:
      'The line holds a word processor’s space, which only looks like one. Delete the space and type it again.',
    hyphen: 'There is no space after the hyphen. Write `- id: …`.',
    gap: 'There is no space after the colon. Write `key: text`, with a space.',
    curly: 'The text stands in a word processor’s curly quotes. Type straight ones: " or \'.',
    quote:
      'The quote ends before the text does. Put double quotes around the whole text, and none inside.',
    sign: 'The text begins with a sign that means something in YAML. Put quotes around the text.',
    twice: 'The same key stands twice in this block. Keep one of the two.',
    deep: 'This is nested too deeply. Content is at most a few levels deep.',
    tag: 'A word that begins with `!` means nothing here. Put the text in quotes.',
    anchor:
      'This uses anchors and aliases in a way that cannot be read. Write the text out; they are hardly ever needed.',
    colon: 'A text holds a colon. Put quotes around the text: `point: "Storage: too little"`.',
    flow: 'A list or block in brackets is not closed, or a text in it needs quotes. Texts with a comma or a colon inside `[ ]` or `{ }` need quotes.',
    second:
      'This line begins a second document. Take the three hyphens away: a file is one document.',
    column:
      'The line does not line up with the lines around it. Keys of one block, and items of one list, begin at the same column.',
    much: 'The file holds too much. Split it.',
    open: 'A quote is opened here and never closed. Close it, or take it away.',
  };

  test.each<[keyof typeof mends, string]>([
    ['tab', '\ta: x'],
    ['tab', 'a: \tx'],
    ['bullet', '– x'],
    ['bullet', '  — x'],
    ['bullet', '• x'],
    ['bullet', '· x'],
    ['space', 'a:\u00A0x'],
    ['hyphen', '-id: x'],
    ['hyphen', '  -point: x'],
    ['gap', 'a:x'],
    ['gap', '  key:text'],
    ['gap', '- key:text'],
    ['curly', 'a: “x'],
    ['curly', 'a:  ‘x'],
    ['curly', '- a: ’x'],
    ['quote', "a: 'it's"],
    ['quote', 'a: "x" y'],
    ['sign', 'a: *x'],
    ['sign', 'a: %x'],
    ['sign', 'a: @x'],
    ['sign', 'a: `x'],
    ['sign', 'a:  &x'],
    ['sign', 'a: !x'],
    ['colon', 'a: x: y'],
    ['colon', '- a: x y z:'],
  ])('knows by the line that there is a %s wrong: %j', (mend, line) => {
    expect(sayOf('odd', line)).toBe(mends[mend]);
    expect(sayOf('odd', 'b: fine', line)).toBe(mends[mend]);
  });

  test.each([
    ...['a: x', '- a', 'a: "x\ty"', "a: 'x\ty'", 'a # \tx', 'a: x–y', 'a: "x\u00A0y"'],
    ...['http://x', 'a: http://x', 'a: x “y”', "a: 'x'", 'a: "x" # y', 'a: [x, "y"]', 'a: x *y'],
    ...['- x – y', 'a: "x: y"', "a: 'x: y'", 'a: x:y', '[a: x: y]'],
  ])('finds nothing wrong with the line %j', (line) => {
    expect(sayOf('odd', line)).toBe('This cannot be read as YAML: odd.');
  });

  test.each<[keyof typeof mends, string]>([
    ['much', 'there is too much in one file'],
    ['twice', 'Map keys must be unique'],
    ['deep', 'is nested too deeply'],
    ['tag', 'Unresolved tag: !x'],
    ['anchor', 'Unresolved alias'],
    ['anchor', 'An anchor is not allowed here'],
    ['flow', 'Unexpected flow-map-end'],
    ['flow', 'expected a ]'],
    ['flow', 'expected a }'],
    ['second', 'Source contains multiple documents'],
    ['column', 'All collection items must start at the same column'],
    ['column', 'bad INDENTation'],
    ['column', 'A block without - indicator'],
    ['column', 'Implicit map key needs to be on a single line'],
    ['column', 'Nested mappings are not allowed in compact mappings'],
    ['column', 'A block sequence'],
    ['column', 'A block mapping'],
    ['column', 'A block map'],
    ['column', 'All collection items are odd'],
    ['open', 'Missing closing quote'],
    ['open', 'Missing "quote'],
    ['open', "Missing 'quote"],
  ])('knows by what the parser says that there is a %s wrong: %j', (mend, said) => {
    expect(sayOf(said, 'a: x')).toBe(mends[mend]);
  });

  test('looks at the line and at the one above it, and at no other', () => {
    const lines = ['a: @x', 'b: x', 'c: x'];
    expect([1, 2, 3].map((line) => explainSyntax('odd', line, lines).message)).toEqual([
      'The text begins with a sign that means something in YAML',
      'The text begins with a sign that means something in YAML',
      'This cannot be read as YAML: odd',
    ]);
  });

  test('finds the line of an open quote, passing over one that is escaped, and none where there is none', () => {
    const lineOf = (...lines: string[]) => explainSyntax('closing', 1, lines).line;
    expect(lineOf('a: "x"', 'b: "x \\"y"', 'c: "z')).toBe(3);
    expect(lineOf('"a', 'b')).toBe(1);
    expect(lineOf('a: x')).toBeUndefined();
  });

  test('says no more of a long mistake than people read', () => {
    expect(explainSyntax('x'.repeat(5000), 1, []).message).toHaveLength(
      1000 + 'This cannot be read as YAML: '.length,
    );
    expect(explainSyntax('Some\n  odd   thing.', 1, [' '.repeat(2000) + '\t']).message).toBe(
      'This cannot be read as YAML: Some odd thing',
    );
  });

  test('gives the parser’s own words where it knows none better', () => {
    expect(explainSyntax('Something odd.', 1, ['a: b'])).toEqual({
      message: 'This cannot be read as YAML: Something odd',
      hint: undefined,
    });
  });

  test('looks for the quote that was never closed, however far the parser read on', () => {
    expect(told('a: "x"', 'b: "y', 'c: z', 'd: z', 'e: z')).toMatch(/^line 2:/);
  });
});
