import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { articleText } from '../support/article-text.ts';
import { sayProblem } from '../support/say-problems.ts';

function parse(files: Readonly<Record<string, string>>) {
  return parseContent(
    Object.entries(files).map(([path, text]) => ({ file: `content/${path}`, path, text })),
  );
}

const FACT = '- {id: aid, text: A, value: 1, status: verified}';
const QUESTION =
  '- {id: q-1, text: Discuss, exact: true, paper: css/essay, year: 2024, provenance: inferred}';

describe('parseContent', () => {
  test('knows each file by its folder', () => {
    const { content, problems } = parse({
      'articles/a.md': articleText(),
      'facts/any.yaml': FACT,
      'questions/any.yaml': QUESTION,
      'outlines/topic.yaml': 'title: T',
      'site.yaml': 'name: Mine',
      'exams.yaml': 'exams: []',
    });
    expect(problems).toEqual([]);
    expect(content.articles.map(({ id }) => id)).toEqual(['a']);
    expect(content.facts.map(({ id }) => id)).toEqual(['aid']);
    expect(content.questions.map(({ id }) => id)).toEqual(['q-1']);
    expect(content.outlines).toMatchObject([{ id: 'topic', data: { title: 'T' } }]);
    expect(content.site?.data).toEqual({ name: 'Mine' });
  });

  test('puts the facts of all files together', () => {
    const { content } = parse({
      'facts/a.yaml': FACT,
      'facts/b.yaml': FACT.replace('aid', 'cost'),
    });
    expect(content.facts.map(({ id }) => id)).toEqual(['aid', 'cost']);
  });

  test('gathers an overlay’s files under its name', () => {
    const { content } = parse({
      'overlays/tutor/outlines/topic.yaml': 'extends: topic',
      'overlays/tutor/site.yaml': 'name: Tutor',
      'overlays/school/site.yaml': 'name: School',
    });
    expect(content.overlays.map(({ name }) => name)).toEqual(['tutor', 'school']);
    expect(content.overlays[0]).toMatchObject({
      site: { data: { name: 'Tutor' } },
      outlines: [{ id: 'topic', data: { extends: 'topic' } }],
    });
    expect(content.outlines).toEqual([]);
  });

  test('reports a broken file, leaves it out, and keeps the others', () => {
    const { content, problems } = parse({
      'articles/bad.md': 'No front matter.',
      'articles/good.md': articleText(),
      'outlines/bad-topic.yaml': 'title: [',
      'outlines/good-topic.yaml': 'title: T',
      'facts/bad.yaml': '{',
      'facts/good.yaml': FACT,
    });
    expect(content.articles.map(({ id }) => id)).toEqual(['good']);
    expect(content.outlines.map(({ id }) => id)).toEqual(['good-topic']);
    expect(content.facts.map(({ id }) => id)).toEqual(['aid']);
    expect([...new Set(problems.map(({ place }) => place.file))]).toEqual([
      'content/articles/bad.md',
      'content/facts/bad.yaml',
      'content/outlines/bad-topic.yaml',
    ]);
  });

  test('remembers what is broken by its id', () => {
    const { content } = parse({
      'articles/bad.md': 'No front matter.',
      'outlines/bad-topic.yaml': 'title: [',
      'facts/any.yaml': FACT.replace('verified', 'sure'),
      'questions/any.yaml': QUESTION.replace('2024', '1900'),
    });
    expect([...content.broken].sort()).toEqual(['aid', 'bad', 'q-1']);
  });

  test('remembers which outlines are there but cannot be read', () => {
    const { content } = parse({
      'outlines/bad.yaml': 'title: [',
      'outlines/good.yaml': 'title: T',
      'overlays/tutor/outlines/worse.yaml': 'extends: "x',
    });
    expect(content.unreadable).toEqual(['bad']);
    expect(content.overlays[0]?.unreadable).toEqual(['worse']);
  });

  test('tells of a broken site and of broken files of an overlay', () => {
    const { problems } = parse({
      'site.yaml': 'name: "x',
      'overlays/tutor/site.yaml': 'name: "x',
      'overlays/tutor/outlines/topic.yaml': 'title: "x',
    });
    expect(problems.map(({ place }) => place.file)).toEqual([
      'content/site.yaml',
      'content/overlays/tutor/outlines/topic.yaml',
      'content/overlays/tutor/site.yaml',
    ]);
  });

  test.each([
    'outlines/My Topic.yaml',
    'articles/Dawn_2025.md',
    'facts/con.yaml',
    'outlines/a--b.yaml',
  ])('leaves out %s, whose name cannot be an id', (path) => {
    const { content, problems } = parse({ [path]: '{' });
    expect(content.outlines).toEqual([]);
    expect(problems.map(sayProblem)).toEqual([
      expect.stringMatching(`^content/${path}:1:1 error file/name: .* cannot be an id`),
    ]);
  });

  test('never throws: any text in any file gives content or problems', () => {
    const path = fc.constantFrom(
      'articles/a.md',
      'facts/a.yaml',
      'questions/a.yaml',
      'outlines/a.yaml',
      'site.yaml',
      'exams.yaml',
      'overlays/o/site.yaml',
      'overlays/o/outlines/a.yaml',
    );
    const yaml = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '- *x',
        'a: &a [*a]',
        '- {id: {toString: 1}}',
        '__proto__: 1',
        'exams: [{papers: {}}]',
        '---\n---\n',
        '? {a: b}\n: c',
        '!!binary x',
        '- !!set {a}',
        '\u0000',
        '- id: .nan',
      ),
    );
    fc.assert(
      fc.property(path, yaml, fc.boolean(), (name, text, isWrapped) => {
        const { content, problems } = parse({ [name]: isWrapped ? `---\n${text}\n---\nx` : text });
        expect(Array.isArray(problems)).toBe(true);
        expect(content.facts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
