import { describe, expect, test } from 'vitest';
import {
  aCause,
  aCounterargument,
  aRepercussion,
  type OutlineText,
} from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

function recall(written: OutlineText) {
  return aSheetView(written).recall;
}

describe('viewRecall', () => {
  test('asks nothing of an outline that says nothing', () => {
    expect(recall({})).toEqual([]);
  });

  test('asks for the thesis, and what it must name', () => {
    const thesis = { statement: 'Aid bred dependence.', variables: ['aid', 'autonomy'] };
    expect(recall({ thesis })).toEqual([
      {
        number: 1,
        ask: 'Write the thesis in one sentence.',
        hint: 'It must name: aid; autonomy.',
        lines: ['', '', ''],
        answers: ['Aid bred dependence.'],
      },
    ]);
    expect(recall({ thesis: { statement: 'x' } })[0]?.hint).toBe('');
  });

  test('asks for all the points of a list, with a line for each', () => {
    const causes = [aCause({ id: 'a', level: 'global' }), aCause({ id: 'b', point: 'Fear' })];
    expect(recall({ causes })).toMatchObject([
      {
        ask: 'Name the 2 causes.',
        hint: 'Think of: global, domestic.',
        lines: ['1', '2'],
        answers: ['2.1 Dependence on aid', '2.2 Fear'],
      },
    ]);
  });

  test('gives no hint where all points are of one kind', () => {
    expect(recall({ causes: [aCause({ id: 'a' }), aCause({ id: 'b' })] })[0]?.hint).toBe('');
  });

  test('asks for a single point as one', () => {
    const asked = recall({
      causes: [aCause()],
      repercussions: [aRepercussion()],
      benefits: [{ id: 'b', point: 'p' }],
      way_forward: [{ id: 's', action: 'a' }],
    });
    expect(asked.map(({ ask }) => ask)).toEqual([
      'Name the cause.',
      'Name the repercussion.',
      'Name the gain on the other side.',
      'Name the step of the way forward, with its actor.',
    ]);
  });

  test('names in its key the actor of each step', () => {
    const steps = [
      { id: 'a', action: 'Diversify.', actor: 'Parliament' },
      { id: 'b', action: 'Save' },
    ];
    expect(recall({ way_forward: steps })).toMatchObject([
      {
        ask: 'Name the 2 steps of the way forward, each with its actor.',
        answers: ['2.1 Diversify: Parliament', '2.2 Save'],
      },
    ]);
  });

  const rebuttal = { kind: 'concede' as const, point: 'Up to a point.' };

  test('has an opponent speak, and asks for a reply', () => {
    const counterarguments = [
      aCounterargument({ point: 'The army gained.', held_by: 'the left', rebuttal }),
      aCounterargument({ id: 'b', point: 'Washington paid.', rebuttal }),
    ];
    expect(recall({ counterarguments })).toMatchObject([
      {
        ask: 'An opponent says: the army gained. Reply in a sentence or two.',
        hint: 'Held by the left.',
        answers: ['Concede: Up to a point.'],
      },
      { ask: 'An opponent says: Washington paid. Reply in a sentence or two.', hint: '' },
    ]);
  });

  test('takes the stop off what an opponent says, and leaves what stands within it', () => {
    const asked = (point: string) =>
      recall({ counterarguments: [aCounterargument({ point, rebuttal })] })[0]?.ask;
    expect(asked('U.S. aid was vital.')).toBe(
      'An opponent says: U.S. aid was vital. Reply in a sentence or two.',
    );
    expect(asked('Without U.S. aid, ruin')).toBe(
      'An opponent says: without U.S. aid, ruin. Reply in a sentence or two.',
    );
    expect(asked('Anwar lost.')).toMatch(/: Anwar lost\. Reply/);
  });

  test('asks for several points by their number, of every list', () => {
    const two = ['a', 'b'];
    const asked = recall({
      causes: two.map((id) => aCause({ id })),
      repercussions: two.map((id) => aRepercussion({ id: `r${id}` })),
      benefits: two.map((id) => ({ id: `g${id}`, point: 'p' })),
    });
    expect(asked.map(({ ask, hint }) => [ask, hint])).toEqual([
      ['Name the 2 causes.', ''],
      ['Name the 2 repercussions.', ''],
      ['Name the 2 gains on the other side.', ''],
    ]);
  });

  test('asks for no reply that its key does not have', () => {
    expect(recall({ counterarguments: [aCounterargument()] })).toEqual([]);
  });

  test('numbers its questions in the order of an answer', () => {
    const asked = recall({
      way_forward: [{ id: 's', action: 'a' }],
      counterarguments: [aCounterargument({ rebuttal })],
      benefits: [{ id: 'b', point: 'p' }],
      repercussions: [aRepercussion()],
      causes: [aCause()],
      thesis: { statement: 's' },
    });
    expect(asked.map(({ number, ask }) => `${number} ${ask}`)).toEqual([
      '1 Write the thesis in one sentence.',
      expect.stringMatching(/^2 .*cause/),
      expect.stringMatching(/^3 .*repercussion/),
      expect.stringMatching(/^4 .*gain/),
      expect.stringMatching(/^5 An opponent says/),
      expect.stringMatching(/^6 .*way forward/),
    ]);
  });
});
