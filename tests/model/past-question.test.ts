import { describe, expect, test } from 'vitest';
import { pastQuestionSchema } from '../../src/model/past-question.ts';
import { aPastQuestion } from '../support/a-past-question.ts';

describe('pastQuestionSchema', () => {
  test('is confirmed by no other page unless one is named', () => {
    expect(aPastQuestion().confirmed_by).toEqual([]);
  });

  test.each([
    ['a year before there was an exam', { year: 1946 }],
    ['a year as text', { year: '2024' }],
    ['a question numbered nought', { number: 0 }],
    ['a provenance of its own', { provenance: 'certain' }],
    ['an exactness of its own', { exact: 'yes' }],
    ['a page that is not public', { source_url: 'http://localhost/paper' }],
    ['a paper without its exam', { paper: 'current-affairs' }],
  ])('refuses %s', (_, change) => {
    expect(pastQuestionSchema.safeParse({ ...aPastQuestion(), ...change }).success).toBe(false);
  });
});
