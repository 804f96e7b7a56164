import { describe, expect, test } from 'vitest';
import { compareProblems } from '../../src/problems/compare-problems.ts';
import { createProblem } from '../../src/problems/create-problem.ts';
import type { ProblemCode } from '../../src/problems/catalogue.ts';

function aProblem(
  at: { file?: string; line?: number; column?: number },
  said: { code?: ProblemCode; message?: string } = {},
) {
  const { code = 'yaml/syntax', message = 'Wrong.' } = said;
  return createProblem(code, { file: 'b.yaml', line: 5, column: 5, ...at }, { message });
}

describe('compareProblems', () => {
  test('puts files in the order of their names', () => {
    expect(compareProblems(aProblem({ file: 'a.yaml', line: 9 }), aProblem({}))).toBeLessThan(0);
  });

  test('puts lines of one file in their order, as numbers', () => {
    expect(compareProblems(aProblem({ line: 9 }), aProblem({ line: 10 }))).toBeLessThan(0);
  });

  test('puts columns of one line in their order', () => {
    expect(compareProblems(aProblem({ column: 9 }), aProblem({ column: 10 }))).toBeLessThan(0);
  });

  test('puts problems of one place in the order of their codes, then of their messages', () => {
    const syntax = aProblem({}, { code: 'yaml/syntax', message: 'A' });
    expect(compareProblems(aProblem({}, { code: 'id/duplicate' }), syntax)).toBeLessThan(0);
    expect(compareProblems(syntax, aProblem({}, { message: 'B' }))).toBeLessThan(0);
  });

  test('finds a problem equal to itself', () => {
    expect(compareProblems(aProblem({}), aProblem({}))).toBe(0);
  });
});
