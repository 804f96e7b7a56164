import { describe, expect, test } from 'vitest';
import { formatSummary } from '../../src/cli/format-summary.ts';
import { scoreTopics } from '../../src/check/score-topics.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aProblem } from '../support/a-problem.ts';
import { plainPaint } from '../support/plain-paint.ts';

const error = aProblem();
const order = aProblem({ code: 'timeline/order', severity: 'warning' });
const variable = aProblem({ code: 'thesis/unknown-variable', severity: 'warning' });

/** The summary of topics with these problems, and of some that stand in files that topics share. */
function sumUp(
  topics: Readonly<Record<string, readonly Problem[]>>,
  shared: readonly Problem[] = [],
): string {
  const problems = [...Object.values(topics).flat(), ...shared];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = {
    errors,
    warnings: problems.length - errors,
    topics: Object.keys(topics).length,
    scores: scoreTopics(new Map(Object.entries(topics))),
  };
  return formatSummary({ problems, summary, texts: new Map() }, plainPaint);
}

describe('formatSummary', () => {
  test('says in two lines that all is well', () => {
    expect(sumUp({ canals: [], dams: [] })).toBe(
      '0 errors, 0 warnings in 2 topics\nScore: 100/100 for every topic.',
    );
  });

  test('says that warnings fail the check where they do', () => {
    const tell = (problems: readonly Problem[], isStrict: boolean) => {
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      const summary = { errors, warnings: problems.length - errors, topics: 0, scores: [] };
      return formatSummary({ problems, summary, texts: new Map() }, plainPaint, { isStrict });
    };
    const said = 'The check fails: with --strict, warnings do not pass.';
    expect(tell([order], true)).toContain(said);
    for (const sum of [tell([order], false), tell([], true), tell([error, order], true)])
      expect(sum).not.toContain(said);
  });

  test('says of a topic that no rule could read that it has no score', () => {
    const scores = scoreTopics(new Map([['canals', [error]]]), new Set(['canals']));
    const summary = { errors: 1, warnings: 0, topics: 1, scores };
    expect(formatSummary({ problems: [error], summary, texts: new Map() }, plainPaint)).toContain(
      '  canals  not scored  1 error (schema/missing); no rule could read it',
    );
  });

  test('gives no score where there is no topic', () => {
    expect(sumUp({})).toBe('0 errors, 0 warnings in 0 topics');
  });

  test('says how the score is counted, and what each is made of, the worst first', () => {
    expect(sumUp({ canals: [], dams: [order], floods: [error, order, order, variable] })).toBe(
      [
        '1 error, 4 warnings in 3 topics',
        '',
        'Score of a topic: 100, less 10 for each error and 3 for each warning in its outline and overlays.',
        '  floods          81/100  1 error, 3 warnings (timeline/order ×2, schema/missing, thesis/unknown-variable); not built until its errors are mended',
        '  dams            97/100  1 warning (timeline/order)',
        '  1 other topic  100/100',
        '',
        'More on timeline/order, found 3 times: khulasa check --explain timeline/order',
      ].join('\n'),
    );
  });

  test('says why all score a hundred though something is wrong', () => {
    expect(sumUp({ canals: [] }, [order])).toContain(
      'Score: 100/100 for every topic; what is wrong stands in files that topics share.',
    );
  });

  test('names at most three codes of a topic', () => {
    const codes = ['id/duplicate', 'date/order', 'schema/type', 'schema/value', 'schema/choice'];
    const problems = codes.map((code) => aProblem({ code: code as Problem['code'] }));
    expect(sumUp({ dams: problems })).toContain(
      '5 errors (date/order, id/duplicate, schema/choice, and 2 other codes)',
    );
  });

  test('lists at most twenty topics, and counts the others', () => {
    const topics = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`topic-${at}`, at < 25 ? [order] : []]),
    );
    const lines = sumUp(topics).split('\n');
    expect(lines.filter((line) => line.startsWith('  topic-'))).toHaveLength(20);
    expect(lines).toContain('  5 other topics  under 100, listed by --format json');
    expect(lines).toContain('  5 other topics  100/100');
  });
});
