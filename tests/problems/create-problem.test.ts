import { describe, expect, test } from 'vitest';
import { createProblem } from '../../src/problems/create-problem.ts';

const place = { file: 'x.yaml', line: 3, column: 5 };

describe('createProblem', () => {
  test('takes the severity from the catalogue', () => {
    expect(createProblem('timeline/order', place, { message: 'm' }).severity).toBe('warning');
    expect(createProblem('yaml/syntax', place, { message: 'm' }).severity).toBe('error');
  });

  test('keeps place, message and hint', () => {
    expect(createProblem('yaml/syntax', place, { message: 'm', hint: 'h' })).toEqual({
      code: 'yaml/syntax',
      severity: 'error',
      message: 'm',
      hint: 'h',
      place,
    });
  });

  test('shows no more of a text than can be read, and no half of a letter', () => {
    const { message, hint = '' } = createProblem('yaml/syntax', place, {
      message: 'x'.repeat(100_000),
      hint: 'a\uD800b',
    });
    expect(message).toMatch(/^x{3999}…$/);
    expect(hint).toBe('a\uFFFDb');
  });

  test('has no hint at all where there is none, so that its JSON has none either', () => {
    expect(
      createProblem('yaml/syntax', place, { message: 'm', hint: undefined }),
    ).not.toHaveProperty('hint');
  });
});
