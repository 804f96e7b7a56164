import { describe, expect, test } from 'vitest';
import { readClaim } from '../../../src/check/reliability/read-claim.ts';
import { aFact } from '../../support/a-fact.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  anMcq,
  anOutline,
  aQuote,
  aRepercussion,
} from '../../support/an-outline.ts';

const outline = anOutline({
  background: [{ id: 'a', point: 'p' }],
  timeline: [anEvent({ id: 'b', significance: 'A pact.' })],
  causes: [aCause({ id: 'c', explanation: 'It came.' })],
  repercussions: [aRepercussion({ id: 'd' })],
  benefits: [{ id: 'e', point: 'p' }],
  counterarguments: [
    aCounterargument({ id: 'f', held_by: 'the left', rebuttal: { kind: 'refute', point: 'No.' } }),
  ],
  analysis: [{ point: 'So be it.' }],
  way_forward: [{ id: 'g', action: 'a' }],
  quotes: [aQuote({ id: 'h' })],
  mcqs: [anMcq({ id: 'i' })],
  facts: [aFact({ id: 'j', note: 'Ours.' })],
});

describe('readClaim', () => {
  test.each([
    ['background', 'background point `a`', 'p'],
    ['timeline', 'event `b`', 'The agreement was signed A pact.'],
    ['causes', 'cause `c`', 'Dependence on aid It came.'],
    ['repercussions', 'repercussion `d`', 'Militancy spread'],
    ['benefits', 'benefit `e`', 'p'],
    ['counterarguments', 'counterargument `f`', 'Aid was worth it the left'],
    ['analysis', 'point of the analysis 1', 'So be it.'],
    ['way_forward', 'recommendation `g`', ''],
    ['quotes', 'quotation `h`', 'To be a friend is fatal.'],
    ['mcqs', 'MCQ `i`', 'When was the agreement signed?'],
    ['facts', 'fact `j`', 'Aid in all Ours.'],
  ])('names the first of %s as the %s, and gives what it says', (list, name, text) => {
    expect(readClaim(outline, [list, 0])).toEqual({ name, text });
  });

  test('names a reply by what it replies to', () => {
    expect(readClaim(outline, ['counterarguments', 0, 'rebuttal'])).toEqual({
      name: 'rebuttal of the counterargument `f`',
      text: 'No.',
    });
  });
});
