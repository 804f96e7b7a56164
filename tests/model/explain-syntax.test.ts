import { describe, expect, test } from 'vitest';
import { explainSyntax } from '../../src/model/explain-syntax.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';

/** What an author is told of the first mistake in her text. */
function told(...lines: string[]): string {
  const [problem] = parseYaml(lines.join('\n'), { file: 'x.yaml' }).problems;
  return `line ${problem?.place.line}: ${problem?.message} ${problem?.hint}`;
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
