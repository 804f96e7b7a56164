import { describe, expect, test } from 'vitest';
import { weighCounterarguments } from '../../src/sheets/weigh-counterarguments.ts';
import { aCause, aCounterargument } from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

const TEN = 'one two three four five six seven eight nine ten';

describe('weighCounterarguments', () => {
  test('counts them by strength, and those without a reply', () => {
    const counterarguments = [
      aCounterargument({ id: 'a', strength: 'weak' }),
      aCounterargument({
        id: 'b',
        strength: 'strong',
        rebuttal: { kind: 'refute', point: 'Not so' },
      }),
      aCounterargument({ id: 'c', strength: 'strong' }),
    ];
    expect(weighCounterarguments(aSheetView({ counterarguments }))).toMatchObject({
      count: 3,
      strengths: [
        { name: 'strong', count: 2 },
        { name: 'weak', count: 1 },
      ],
      unanswered: 2,
    });
  });

  test('gives their share of the words of the argument, with the replies to them', () => {
    const view = aSheetView({
      background: [{ id: 'bg', point: TEN }],
      causes: [aCause({ point: TEN, explanation: `${TEN} ${TEN}` })],
      counterarguments: [
        aCounterargument({
          point: 'one two three',
          rebuttal: { kind: 'refute', point: 'four – five: six, seven' },
        }),
      ],
    });
    expect(weighCounterarguments(view).share).toBe(Math.round((100 * 7) / 37));
  });

  test('counts words, long or short, and no signs between them', () => {
    const view = aSheetView({
      causes: [aCause({ point: 'a b c – d', explanation: '… !' })],
      counterarguments: [aCounterargument({ point: 'incomprehensibility' })],
    });
    expect(weighCounterarguments(view).share).toBe(20);
  });

  test('weighs nothing where there is no argument', () => {
    expect(weighCounterarguments(aSheetView())).toEqual({
      count: 0,
      strengths: [],
      unanswered: 0,
      share: 0,
    });
  });
});
