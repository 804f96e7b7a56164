import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberItems } from '../../src/sheets/number-items.ts';
import {
  aCause,
  aCounterargument,
  anMcq,
  anOutline,
  aPrompt,
  aQuote,
  aRepercussion,
  type OutlineText,
} from '../support/an-outline.ts';

const FULL: OutlineText = {
  background: [{ id: 'background', point: 'p' }],
  causes: [aCause({ id: 'cause-1' }), aCause({ id: 'cause-2' })],
  repercussions: [aRepercussion()],
  benefits: [{ id: 'benefit', point: 'p' }],
  counterarguments: [aCounterargument()],
  analysis: [{ point: 'p' }],
  way_forward: [{ id: 'step', action: 'a' }],
};

function headNumbers(written: OutlineText): Record<string, string> {
  const { heads } = numberItems(anOutline(written));
  return Object.fromEntries(Object.entries(heads).map(([head, { number }]) => [head, number]));
}

describe('numberItems', () => {
  test('numbers heads from introduction to conclusion', () => {
    expect(headNumbers(FULL)).toEqual({
      introduction: '1',
      background: '2',
      causes: '3',
      repercussions: '4',
      benefits: '5',
      counterarguments: '6',
      analysis: '7',
      wayForward: '8',
      conclusion: '9',
    });
  });

  test('gives a head with nothing under it no number, and leaves no gap', () => {
    expect(headNumbers({ causes: [aCause()], way_forward: [{ id: 'step', action: 'a' }] })).toEqual(
      {
        introduction: '1',
        background: '',
        causes: '2',
        repercussions: '',
        benefits: '',
        counterarguments: '',
        analysis: '',
        wayForward: '3',
        conclusion: '4',
      },
    );
  });

  test('numbers items under their head', () => {
    const { items } = numberItems(anOutline(FULL));
    expect(items.get('background')).toBe('2.1');
    expect(items.get('cause-1')).toBe('3.1');
    expect(items.get('cause-2')).toBe('3.2');
    expect(items.get('step')).toBe('8.1');
  });

  test('letters facts, quotations, prompts and MCQs', () => {
    const inPlace = { id: 'own', text: 't', value: 1, status: 'verified' as const };
    const { items } = numberItems(
      anOutline({
        facts: ['aid', inPlace],
        quotes: [aQuote()],
        prompts: [aPrompt()],
        mcqs: [anMcq()],
      }),
    );
    expect(Object.fromEntries(items)).toEqual({
      aid: 'F1',
      own: 'F2',
      quote: 'Q1',
      prompt: 'P1',
      mcq: 'M1',
    });
  });

  test('numbers the points of the analysis by their place alone, since they have no ids', () => {
    const { items } = numberItems(anOutline({ analysis: [{ point: 'p' }] }));
    expect([...items]).toEqual([]);
  });

  test('leaves no gap, whichever lists are empty', () => {
    const lists = fc.subarray(Object.keys(FULL) as (keyof OutlineText)[]);
    fc.assert(
      fc.property(lists, (keys) => {
        const written = Object.fromEntries(keys.map((key) => [key, FULL[key]]));
        const numbers = Object.values(headNumbers(written)).filter((number) => number !== '');
        expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
        expect(numbers).toHaveLength(keys.length + 2);
      }),
    );
  });
});
