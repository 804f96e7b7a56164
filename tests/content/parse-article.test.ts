import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/content/parse-article.ts';
import { articleText } from '../support/article-text.ts';
import { sayProblem } from '../support/say-problems.ts';

function parse(text: string) {
  return parseArticle({ file: 'articles/x.md', path: 'articles/x.md', text }, 'x');
}

function paragraphsOf(...lines: string[]): (string | undefined)[] {
  return parse(articleText(lines.join('\n'))).value?.paragraphs.map(({ text }) => text) ?? [];
}

describe('parseArticle', () => {
  test('gives the front matter and where it stands', () => {
    const { value, problems } = parse(articleText());
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: 'x', value: { title: 'An article', language: 'en' } });
    expect(value?.source.locate(['author'])).toEqual({ file: 'articles/x.md', line: 3, column: 9 });
  });

  test('reports front matter of the wrong shape with its lines', () => {
    const { value, problems } = parse(articleText('Body.', { kind: 'gossip', stance: undefined }));
    expect(value).toBeUndefined();
    expect(problems.map(sayProblem)).toEqual([
      expect.stringMatching(/^articles\/x\.md:9:7 error schema\/choice: `kind` must be/),
      'articles/x.md:2:1 error schema/missing: `stance` is missing.',
    ]);
  });

  test('reports a file without front matter', () => {
    expect(parse('Just text.').problems.map(({ code }) => code)).toEqual(['front-matter/missing']);
  });
});

describe('parseArticle, counting paragraphs', () => {
  test('numbers blocks of text from 1', () => {
    expect(parse(articleText('One.\n\nTwo.\n\nThree.')).value?.paragraphs).toEqual([
      { number: 1, text: 'One.' },
      { number: 2, text: 'Two.' },
      { number: 3, text: 'Three.' },
    ]);
  });

  test('takes lines without a blank line between them as one paragraph', () => {
    expect(paragraphsOf('One', 'goes on.', '', 'Two.')).toEqual(['One\ngoes on.', 'Two.']);
  });

  test('takes any number of blank lines, spaces in them or not, as one break', () => {
    expect(paragraphsOf('', '', 'One.', '', '', '', 'Two.', '  \t', 'Three.', '')).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  test('does not count headings', () => {
    expect(paragraphsOf('# Title', '', 'One.', '', '### Part', '', 'Two.')).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('counts a heading with text right below it once', () => {
    expect(paragraphsOf('## Part', 'One.', '', 'Two.')).toHaveLength(2);
  });

  test('counts a paragraph that begins with a hash mark but is no heading', () => {
    expect(paragraphsOf('#1 in the list.', '', '#Pakistan trended.')).toHaveLength(2);
  });

  test('does not count rules', () => {
    expect(paragraphsOf('One.', '', '---', '', '* * *', '', 'Two.')).toEqual(['One.', 'Two.']);
  });

  test('counts CRLF as LF', () => {
    const { value } = parse(articleText('One.\n\nTwo.').replaceAll('\n', '\r\n'));
    expect(value?.paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('finds none in an article without text', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf('# Title', '', '---')).toEqual([]);
  });

  test('finds every paragraph that was written, in order', () => {
    const paragraph = fc.stringMatching(/^[A-Za-z][a-z ]{0,20}[a-z]$/);
    const blank = fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n\n# Heading\n\n');
    fc.assert(
      fc.property(fc.array(paragraph), blank, (written, between) => {
        expect(paragraphsOf(written.join(between))).toEqual(written);
      }),
    );
  });
});
