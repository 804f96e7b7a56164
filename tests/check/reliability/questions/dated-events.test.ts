import { expect, test } from 'vitest';
import { datedEvents } from '../../../../src/check/reliability/questions/dated-events.ts';
import { aFact } from '../../../support/a-fact.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { anEvent, anOutline } from '../../../support/an-outline.ts';

test('datedEvents are events of timelines and facts that are dates, the earliest first', () => {
  const library = aLibrary({
    facts: [
      aFact({ id: 'raid', text: 'A raid', value: '2011-05-02' }),
      aFact({ id: 'pact', text: 'A pact', value: '1955', unit: 'date' }),
      aFact({ id: 'sum', text: 'Strikes', value: 1954 }),
    ],
    topics: { topic: anOutline({ timeline: [anEvent({ date: '1954-05', event: 'A treaty' })] }) },
  });
  expect(datedEvents(library)).toEqual([
    { text: 'A treaty', date: '1954-05' },
    { text: 'A pact', date: '1955' },
    { text: 'A raid', date: '2011-05-02' },
  ]);
});
