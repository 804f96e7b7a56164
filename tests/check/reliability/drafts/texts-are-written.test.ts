import { describe, expect, test } from 'vitest';
import { textsAreWritten } from '../../../../src/check/reliability/drafts/texts-are-written.ts';
import { aCause, aCounterargument } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';

const found = (
  ...args: Parameters<typeof runTopicRule> extends [unknown, infer W, ...unknown[]] ? [W] : never
) => runTopicRule(textsAreWritten, ...args).map(({ place }) => place.file);

describe('textsAreWritten', () => {
  test('tells of each text that says TODO, wherever it stands', () => {
    expect(
      found({
        summary: 'TODO: what it is about.',
        hooks: ['A question?', '(TODO)'],
        causes: [aCause({ point: 'Dependence on aid' }), aCause({ id: 'two', point: 'TODO' })],
        counterarguments: [
          aCounterargument({ rebuttal: { kind: 'refute', point: 'It was not: TODO' } }),
        ],
        conclusion: { restated: 'TODO' },
      }),
    ).toEqual([
      'topic.yaml summary',
      'topic.yaml hooks.1',
      'topic.yaml causes.1.point',
      'topic.yaml counterarguments.0.rebuttal.point',
      'topic.yaml conclusion.restated',
    ]);
  });

  test('says what to do', () => {
    expect(runTopicRule(textsAreWritten, { summary: 'TODO' })).toMatchObject([
      {
        code: 'draft/todo',
        severity: 'warning',
        message: 'This text is left to be written: it says TODO.',
        hint: 'Write what belongs here, or take it out.',
      },
    ]);
  });

  test('takes other words for what they are, and ids and marks for none', () => {
    expect(
      found({
        summary: 'Todos los partidos; TODOS; a to-do list; TODO_LIST; pre-TODO.',
        causes: [aCause({ id: 'todo' })],
        draft: { offered: ['glossary/TODO'] },
      }),
    ).toEqual([]);
  });
});
