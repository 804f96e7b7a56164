import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../src/content/parse-entries.ts';
import { factSchema } from '../../src/model/fact.ts';
import { sayProblem } from '../support/say-problems.ts';

function parse(...lines: string[]) {
  return parseEntries(
    { file: 'facts/aid.yaml', path: 'facts/aid.yaml', text: lines.join('\n') },
    factSchema,
  );
}

const SOUND = '{id: a, text: A, value: 1, status: verified}';

describe('parseEntries', () => {
  test('gives each item, and where it stands', () => {
    const { entries, problems } = parse(
      `- ${SOUND}`,
      '- id: b',
      '  text: B',
      '  value: 2',
      '  status: range',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id, path }) => [id, path])).toEqual([
      ['a', [0]],
      ['b', [1]],
    ]);
    const [, second] = entries;
    expect(second?.source.locate([...second.path, 'text'])).toMatchObject({ line: 3, column: 9 });
  });

  test('loses one item for one mistake, and points at it', () => {
    const { entries, problems, broken } = parse(
      `- ${SOUND}`,
      '- {id: b, text: B, value: 2, status: sure}',
      '- {id: c, text: C, value: 3, status: range}',
    );
    expect(entries.map(({ id, path }) => [id, path])).toEqual([
      ['a', [0]],
      ['c', [2]],
    ]);
    expect(problems.map(sayProblem)).toEqual([
      expect.stringMatching(/^facts\/aid\.yaml:2:38 error schema\/choice: `status` must be/),
    ]);
    expect(broken).toEqual(['b']);
  });

  test('reports an item without an id, which nothing can name', () => {
    const { problems, broken } = parse(
      '- {text: A, value: 1, status: verified}',
      '- just text',
      '-',
    );
    expect(problems.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      '1 schema/missing',
      '2 schema/type',
      '3 schema/type',
    ]);
    expect(broken).toEqual([]);
  });

  test('takes an empty file, or one of comments alone, as an empty list', () => {
    expect(parse('')).toEqual({ entries: [], problems: [], broken: [] });
    expect(parse('# to come')).toEqual({ entries: [], problems: [], broken: [] });
  });

  test.each(['id: a', 'just text', '5'])('reports `%s`, which is no list', (text) => {
    expect(parse('# facts', text).problems.map(sayProblem)).toEqual([
      'facts/aid.yaml:2:1 error schema/type: The file must be a list: each item begins with `- id: …`.',
    ]);
  });

  test('reports a file that cannot be read as YAML', () => {
    expect(parse('- {id: a').problems.map(({ code }) => code)).toContain('yaml/syntax');
  });
});
