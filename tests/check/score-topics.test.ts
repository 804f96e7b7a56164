import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreTopics } from '../../src/check/score-topics.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aProblem } from '../support/a-problem.ts';

const error = aProblem();
const warning = aProblem({ code: 'timeline/order', severity: 'warning' });

function score(...problems: readonly Problem[]): number | null | undefined {
  return scoreTopics(new Map([['topic', problems]]))[0]?.score;
}

describe('scoreTopics', () => {
  test('gives a topic without problems a hundred', () => {
    expect(score()).toBe(100);
  });

  test('takes ten off for an error and three for a warning', () => {
    expect([score(error), score(warning), score(error, warning, warning)]).toEqual([90, 97, 84]);
  });

  test('gives no score to a topic that no rule could read, and puts it first', () => {
    const problems = new Map([
      ['sound', [error, error]],
      ['unread', [error]],
    ]);
    expect(scoreTopics(problems, new Set(['unread']))).toMatchObject([
      { topic: 'unread', score: null, errors: 1 },
      { topic: 'sound', score: 80 },
    ]);
  });

  test('never goes under nothing', () => {
    expect(score(...Array.from({ length: 11 }, () => error))).toBe(0);
  });

  test('says what a score is made of, the most frequent code first', () => {
    expect(scoreTopics(new Map([['topic', [error, warning, warning]]]))).toEqual([
      {
        topic: 'topic',
        score: 84,
        errors: 1,
        warnings: 2,
        codes: { 'timeline/order': 2, 'schema/missing': 1 },
      },
    ]);
  });

  test('puts codes that were found equally often in the order of their names', () => {
    const codes = ['timeline/order', 'date/order', 'mcq/two-right', 'date/order', 'evidence/none'];
    const found = codes.map((code) => aProblem({ code: code as Problem['code'] }));
    const [scored] = scoreTopics(new Map([['topic', found]]));
    expect(Object.keys(scored?.codes ?? {})).toEqual([
      'date/order',
      'evidence/none',
      'mcq/two-right',
      'timeline/order',
    ]);
  });

  test('puts the topic with more errors first where scores are the same, and unread ones before a nought', () => {
    const tens = (number: number): Problem[] => Array.from({ length: number }, () => error);
    const problems = new Map([
      ['ten', tens(10)],
      ['twelve', tens(12)],
      ['eleven', tens(11)],
      ['unread', [error]],
    ]);
    expect(scoreTopics(problems, new Set(['unread'])).map(({ topic }) => topic)).toEqual([
      'unread',
      'twelve',
      'eleven',
      'ten',
    ]);
  });

  test('puts the worst topic first, and equals by name', () => {
    const scored = scoreTopics(
      new Map([
        ['b', [warning]],
        ['d', []],
        ['c', [error]],
        ['a', [warning]],
      ]),
    );
    expect(scored.map(({ topic }) => topic)).toEqual(['c', 'a', 'b', 'd']);
  });

  test('never gives more for one problem more', () => {
    const problems = fc.array(fc.constantFrom(error, warning), { maxLength: 40 });
    fc.assert(
      fc.property(problems, fc.constantFrom(error, warning), (some, more) => {
        expect(score(...some, more)).toBeLessThanOrEqual(score(...some) ?? 0);
      }),
    );
  });
});
