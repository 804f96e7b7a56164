import { expect, test } from 'vitest';
import { catalogue, judgements } from '../../src/problems/catalogue.ts';
import { families } from '../../src/problems/families.ts';
import { isJudgement } from '../../src/problems/is-judgement.ts';

test('families hold every code of the catalogue once', () => {
  expect(families.flatMap(({ codes }) => codes).sort()).toEqual(Object.keys(catalogue).sort());
});

test('families other than structure and documents hold the rules that judge, and say so in sentences', () => {
  const judging = families.filter(({ name }) => name !== 'structure' && name !== 'documents');
  expect(judging.flatMap(({ codes }) => codes).sort()).toEqual(Object.keys(judgements).sort());
  for (const { about } of families) expect(about).toMatch(/^[A-Z].*\.$/);
});

test('isJudgement tells the rules that may be set from those that may not, and from no rule', () => {
  expect(Object.keys(judgements).every(isJudgement)).toBe(true);
  expect(['yaml/syntax', 'toString', 'no/rule'].some(isJudgement)).toBe(false);
});
