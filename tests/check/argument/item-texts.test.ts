import { expect, test } from 'vitest';
import { itemTexts } from '../../../src/check/argument/item-texts.ts';
import { aFact } from '../../support/a-fact.ts';
import { aLibrary, aTopic } from '../../support/a-library.ts';
import { aCause, aCounterargument, anEvent, anOutline, aPrompt } from '../../support/an-outline.ts';

test('itemTexts gives of each item its main line, with its variables, and all that it says', () => {
  const rebuttal = { kind: 'refute' as const, point: 'No.', evidence: ['akram#p1'] };
  const outline = anOutline({
    timeline: [anEvent({ id: 'event', significance: 'A pact.' })],
    causes: [aCause({ id: 'cause', explanation: 'It came.', variables: ['aid', 'arms'] })],
    counterarguments: [aCounterargument({ id: 'other', rebuttal, evidence: ['akram#p2'] })],
    way_forward: [{ id: 'step', action: 'Trade.', means: 'by law', addresses: ['cause'] }],
    prompts: [aPrompt({ id: 'prompt', use: ['cause'], skip: ['step'] })],
    facts: ['shared', 'nowhere', aFact({ id: 'own', text: 'Deaths' })],
  });
  const library = aLibrary({ facts: [aFact({ id: 'shared', text: 'Aid', note: 'Ours.' })] });
  const items = itemTexts(aTopic(outline), library).map(({ id, list, line, text }) => [
    ...[id, list, line],
    ...text.split(' ').filter((word) => word !== ''),
  ]);
  expect(items).toEqual([
    [
      ...['event', 'timeline', 'The agreement was signed'],
      ...['1954-05', 'The', 'agreement', 'was', 'signed', 'A', 'pact.'],
    ],
    [
      ...['cause', 'causes', 'Dependence on aid aid arms'],
      ...['Dependence', 'on', 'aid', 'It', 'came.', 'domestic', 'aid', 'arms'],
    ],
    [
      ...['other', 'counterarguments', 'Aid was worth it'],
      ...['Aid', 'was', 'worth', 'it', 'fair', 'refute', 'No.'],
    ],
    ['step', 'way_forward', 'Trade.', 'Trade.', 'by', 'law'],
    ['prompt', 'prompts', 'Discuss. ', 'Discuss.', 'analytical', 'practice'],
    ['shared', 'facts', 'Aid', 'Aid', 'verified', 'Ours.'],
    ['own', 'facts', 'Deaths', 'Deaths', 'verified'],
  ]);
});
