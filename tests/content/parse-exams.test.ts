import { describe, expect, test } from 'vitest';
import { parseExams } from '../../src/content/parse-exams.ts';
import { sayProblem } from '../support/say-problems.ts';

const EXAMS = `exams:
  - id: css
    name: CSS
    commission: FPSC
    papers:
      - {id: essay, name: Essay, confirmed: true}
      - {id: current-affairs, name: Current Affairs, confirmed: true}
profiles:
  - {id: long, name: Long, confirmed: true, budget_words: 10, parts: [{part: body, words: 10}]}
`;

function parse(text: string) {
  return parseExams({ file: 'exams.yaml', path: 'exams.yaml', text });
}

describe('parseExams', () => {
  test('names papers by exam and paper', () => {
    const { papers, problems } = parse(EXAMS);
    expect(problems).toEqual([]);
    expect(papers.map(({ id, exam }) => [id, exam.name])).toEqual([
      ['css/essay', 'CSS'],
      ['css/current-affairs', 'CSS'],
    ]);
  });

  test('knows where papers and profiles stand', () => {
    const { papers, profiles } = parse(EXAMS);
    const [, paper] = papers;
    const [profile] = profiles;
    expect(paper?.source.locate([...paper.path, 'id'])).toMatchObject({ line: 7, column: 14 });
    expect(profile?.source.locate([...profile.path, 'id'])).toMatchObject({ line: 9, column: 10 });
  });

  test('needs no profiles', () => {
    expect(parse('exams: []')).toEqual({ papers: [], profiles: [], problems: [] });
  });

  test('reports what is wrong with its place', () => {
    expect(parse(EXAMS.replace('name: Essay, ', '')).problems.map(sayProblem)).toEqual([
      'exams.yaml:6:9 error schema/missing: `exams › 1 › papers › 1 › name` is missing.',
    ]);
  });

  test('reports a file that cannot be read as YAML', () => {
    expect(parse('exams: [').problems.map(({ code }) => code)).toContain('yaml/syntax');
  });
});
