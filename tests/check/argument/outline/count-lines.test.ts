import { expect, test } from 'vitest';
import { countLines } from '../../../../src/check/argument/outline/count-lines.ts';
import { aCause, aCounterargument, anOutline } from '../../../support/an-outline.ts';

test('an outline without content has no heads and no lines', () => {
  expect(countLines(anOutline())).toEqual({ heads: 0, lines: 0 });
});

test('lines are heads, what stands under them, and rebuttals, as in the essay plan', () => {
  const outline = anOutline({
    thesis: { statement: 'One line.' },
    hooks: ['Another line.'],
    definitions: [{ term: 'Aid', meaning: 'What is given' }],
    causes: [aCause({ id: 'a' }), aCause({ id: 'b' })],
    counterarguments: [
      aCounterargument({ id: 'c', rebuttal: { kind: 'refute', point: 'A line of its own' } }),
      aCounterargument({ id: 'd' }),
    ],
    conclusion: { restated: 'One line.', closing: 'The last line.' },
  });
  expect(countLines(outline)).toEqual({ heads: 4, lines: 4 + 3 + 2 + 3 + 2 });
});
