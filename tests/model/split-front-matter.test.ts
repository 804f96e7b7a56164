import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/model/split-front-matter.ts';
import { linesOf } from '../support/say-problems.ts';

function split(text: string) {
  return splitFrontMatter({ file: 'x.md', path: 'articles/x.md', text });
}

describe('splitFrontMatter', () => {
  test('parts front matter from body', () => {
    const { value, problems } = split('---\ntitle: A\nkind: news\n---\nOne.\n\nTwo.\n');
    expect(problems).toEqual([]);
    expect(value?.data).toEqual({ title: 'A', kind: 'news' });
    expect(value?.body).toBe('One.\n\nTwo.\n');
  });

  test('knows on which line of the file each value stands', () => {
    const { value } = split('---\n\ntitle: A\n# a remark\nkind: news\n---\nBody.');
    expect(value?.source.locate(['title'])).toEqual({ file: 'x.md', line: 3, column: 8 });
    expect(value?.source.locate(['kind'])).toEqual({ file: 'x.md', line: 5, column: 7 });
  });

  test('counts lines right where spaces follow the opening hyphens', () => {
    const { value } = split('---  \ntitle: A\n---\nBody.');
    expect(value?.source.locate(['title'])).toMatchObject({ line: 2, column: 8 });
  });

  test('reads CRLF as it reads LF', () => {
    const { value } = split('---\r\ntitle: A\r\nkind: news\r\n---\r\nOne.\r\n\r\nTwo.');
    expect(value?.data).toEqual({ title: 'A', kind: 'news' });
    expect(value?.source.locate(['kind'])).toMatchObject({ line: 3, column: 7 });
    expect(value?.body).toBe('One.\n\nTwo.');
  });

  test('takes front matter without keys as an empty block', () => {
    for (const text of ['---\n---\nBody.', '---\n\n---\nBody.', '---\n# later\n---\nBody.']) {
      expect(split(text).value).toMatchObject({ data: {}, body: 'Body.' });
    }
  });

  test('takes an empty body', () => {
    expect(split('---\ntitle: A\n---').value?.body).toBe('');
    expect(split('---\ntitle: A\n---\n').value?.body).toBe('');
  });

  test('leaves a rule in the body alone', () => {
    expect(split('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.').value?.body).toBe(
      'One.\n\n---\n\nTwo.',
    );
  });

  test.each([
    ['no front matter', 'Just text.'],
    ['nothing at all', ''],
    ['no end', '---\ntitle: A\nBody.'],
    ['text before it', 'x\n---\ntitle: A\n---\n'],
    ['an end that is no line of its own', '---\ntitle: A\n--- and on\nBody.'],
  ])('refuses a file with %s', (_, text) => {
    const { value, problems } = split(text);
    expect(value).toBeUndefined();
    expect(linesOf(problems)).toEqual(['1:1 front-matter/missing']);
  });

  test('refuses a line in the front matter that only begins with hyphens, since it might be meant as its end', () => {
    const { problems } = split('---\ntitle: A\n---more: x\n---\nBody.');
    expect(linesOf(problems)).toEqual(['1:1 front-matter/missing']);
  });

  test('takes hyphens at the beginning of an indented line', () => {
    expect(split('---\na: |\n ---x\n---\nBody.').value?.data).toEqual({ a: '---x\n' });
  });

  test.each(['js', 'javascript', 'json', 'yaml', 'coffee', ' js', '\tjs', '-'])(
    'refuses front matter that begins with ---%s',
    (language) => {
      const { value, problems } = split(`---${language}\n{"title": "A"}\n---\nBody.`);
      expect(value).toBeUndefined();
      expect(linesOf(problems)).toEqual(['1:1 front-matter/language']);
    },
  );

  test('runs nothing that front matter says', () => {
    split('---js\nglobalThis.wasRun = true; module.exports = {}\n---\n');
    split('---javascript\n{ title: (globalThis.wasRun = true) }\n---\n');
    expect('wasRun' in globalThis).toBe(false);
  });

  test('gives the same answer for the same text again, also where the first one was a problem', () => {
    const text = '---\ntitle: "A\n---\nBody.';
    expect(split(text).problems).toHaveLength(split(text).problems.length);
    expect(split(text).value).toBeUndefined();
  });

  test('tells of broken YAML on its own line', () => {
    expect(linesOf(split('---\ntitle: A\nnote: one: two\n---\nBody.').problems)).toEqual([
      '3:7 yaml/syntax',
    ]);
  });

  test('keeps line numbers, however many lines there are', () => {
    const line = fc.constantFrom('', '# a remark', 'a: 1', 'b: {c: 2}', 'e: "x"');
    fc.assert(
      fc.property(fc.uniqueArray(line), fc.constantFrom('\n', '\r\n'), (above, end) => {
        const lines = ['---', ...above, 'wanted: here', '---', 'Body.'];
        const { value } = split(lines.join(end));
        expect(value?.source.locate(['wanted'])).toEqual({
          file: 'x.md',
          line: lines.indexOf('wanted: here') + 1,
          column: 9,
        });
        expect(value?.body).toBe('Body.');
      }),
    );
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'js',
      'a: 1',
      ' ',
      '{',
      '"',
      'x',
      '\t',
      '----',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { value, problems } = split(pieces.join(''));
        return (value === undefined) === problems.length > 0;
      }),
      { numRuns: 500 },
    );
  });
});
