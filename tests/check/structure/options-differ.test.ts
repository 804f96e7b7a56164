import { describe, expect, test } from 'vitest';
import { optionsDiffer } from '../../../src/check/structure/options-differ.ts';
import { runTopicRule } from '../../support/run-rule.ts';
import { anMcq } from '../../support/an-outline.ts';
import { sayProblem } from '../../support/say-problems.ts';

function check(options: { a: string; b: string; c: string; d: string }): string[] {
  return runTopicRule(optionsDiffer, { mcqs: [anMcq({ options })] }).map(sayProblem);
}

describe('optionsDiffer', () => {
  test('is content with four different options', () => {
    expect(check({ a: '1947', b: '1954', c: '1965', d: '1971' })).toEqual([]);
  });

  test('points at the second of two that say the same', () => {
    expect(check({ a: '1947', b: '1954', c: '1947', d: '1971' })).toEqual([
      'topic.yaml mcqs.0.options.c:1:1 error mcq/same-options: Options a and c are the same.\n' +
        '  Make each option a different answer.',
    ]);
  });

  test('does not mind capitals, space and a full stop at the end', () => {
    expect(check({ a: 'The  Indus.', b: 'the indus', c: 'x', d: 'y' })).toHaveLength(1);
  });

  test('tells options apart that only signs tell apart', () => {
    expect(check({ a: '$5', b: '€5', c: '+5', d: '-5' })).toEqual([]);
    expect(check({ a: '+', b: '−', c: '<', d: '>' })).toEqual([]);
  });

  test('tells Urdu options apart', () => {
    expect(check({ a: 'امریکہ', b: 'پاکستان', c: 'بھارت', d: 'چین' })).toEqual([]);
  });

  test('names the first of several that are the same', () => {
    expect(check({ a: 'x', b: 'x', c: 'x', d: 'y' }).map((said) => said.split('\n')[0])).toEqual([
      expect.stringContaining('Options a and b'),
      expect.stringContaining('Options a and c'),
    ]);
  });
});
