import { describe, expect, test } from 'vitest';
import { examsSchema } from '../../src/model/exams.ts';
import { aProfile } from '../support/a-profile.ts';

describe('examsSchema', () => {
  test('takes one of each part unless the profile says how many', () => {
    expect(aProfile({ parts: [{ part: 'body', words: 100 }] }).parts).toEqual([
      { part: 'body', words: 100, times: 1 },
    ]);
  });

  test('takes the time as unconfirmed unless the profile says otherwise', () => {
    expect(aProfile().time_confirmed).toBe(false);
  });

  test.each([
    ['no words at all', { budget_words: 0 }],
    ['half a word', { budget_words: 100.5 }],
    ['no parts', { parts: [] }],
    ['a part that is none', { parts: [{ part: 'preface', words: 100 }] }],
    ['a part without words', { parts: [{ part: 'body', words: 0 }] }],
  ])('refuses a profile with %s', (_, change) => {
    const profiles = [{ ...aProfile(), ...change }];
    expect(examsSchema.safeParse({ exams: [], profiles }).success).toBe(false);
  });

  test('refuses an exam without papers', () => {
    const exams = [{ id: 'css', name: 'CSS', commission: 'FPSC', papers: [] }];
    expect(examsSchema.safeParse({ exams }).success).toBe(false);
  });
});
