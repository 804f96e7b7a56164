import { describe, expect, test } from 'vitest';
import { counterargumentsAreAnswered } from '../../../../src/check/argument/sides/counterarguments-are-answered.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, aCounterargument, type OutlineText } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText, trial: Trial = {}): string[] {
  return runTopicRule(counterargumentsAreAnswered, written, trial).map(sayProblem);
}

/** Four causes of 24 words each. */
const causes = ['a', 'b', 'c', 'd'].map((id) =>
  aCause({
    id,
    point: 'Dependence on aid',
    explanation: 'and the arms it bought '.repeat(4) + 'again',
  }),
);

const answered = (words: number) =>
  aCounterargument({ point: 'No', rebuttal: { kind: 'refute', point: 'yes '.repeat(words - 1) } });

describe('counterargumentsAreAnswered', () => {
  test('warns an outline that argues one side only, and not one that is only begun', () => {
    expect(check({ causes })).toEqual([
      'topic.yaml counterarguments:1:1 warning counterargument/none: The outline argues one side only: it has no counterargument.\n' +
        '  Add `counterarguments`: the best that an informed opponent says, each with a `rebuttal`.',
    ]);
    expect(check({ causes: causes.slice(1) })).toEqual([]);
  });

  test('warns of each counterargument without an answer, and of nothing else then', () => {
    const counterarguments = [answered(2), aCounterargument({ id: 'bare' })];
    expect(check({ causes, counterarguments })).toEqual([
      'topic.yaml counterarguments.1:1:1 warning counterargument/no-rebuttal: This counterargument is left without an answer.\n' +
        '  Add a `rebuttal`: refute it, concede it within a limit, or reframe it.',
    ]);
  });

  test('warns where the other side has less than its share of the words', () => {
    expect(check({ causes, counterarguments: [answered(8)] })).toEqual([
      'topic.yaml counterarguments key:1:1 warning counterargument/afterthought: Counterarguments and rebuttals are 8 words, 7 per cent of the argument; under 8 per cent they are an afterthought.\n' +
        '  Put the other side as its holders would, and answer it with evidence.',
    ]);
    expect(check({ causes, counterarguments: [answered(9)] })).toEqual([]);
  });

  test('counts analysis and way forward with the argument', () => {
    const counterarguments = [answered(9)];
    const way_forward = [
      { id: 'w', action: 'one two three four', means: 'five six seven eight nine' },
      { id: 'x', action: 'ten' },
    ];
    expect(check({ causes, counterarguments, way_forward })).toHaveLength(1);
    expect(
      check({ causes, counterarguments, analysis: [{ point: 'word '.repeat(10) }] }),
    ).toHaveLength(1);
    expect(check({ causes, counterarguments: [answered(10)], way_forward })).toEqual([]);
  });

  test('wants as large a share as is set', () => {
    const counterarguments = [answered(9)];
    expect(check({ causes, counterarguments }, { limits: { percent: 20 } })).toHaveLength(1);
  });
});
