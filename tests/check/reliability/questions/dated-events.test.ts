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

test('datedEvents puts events in the order of their dates, however they came', () => {
  const timeline = ['1971', '1954-05', '1965'].map((date) => anEvent({ id: `e${date}`, date }));
  const library = aLibrary({ topics: { topic: anOutline({ timeline }) } });
  expect(datedEvents(library).map(({ date }) => date)).toEqual(['1954-05', '1965', '1971']);
});

test.each([
  ['2011-05', undefined, true],
  ['2011-05-02', undefined, true],
  ['2011', undefined, false],
  ['on 2011-05-02', undefined, false],
  ['2011-05-02 or so', undefined, false],
  ['2011-05-0', undefined, false],
  ['1955', 'date', true],
  ['1955–1960', 'date', true],
  ['in 1955', 'date', false],
  ['5 May', 'date', false],
])(
  'datedEvents takes a fact whose value is %j, of the unit %s, for a date: %s',
  (value, unit, is) => {
    const library = aLibrary({ facts: [aFact({ value, unit })] });
    expect(datedEvents(library)).toHaveLength(is ? 1 : 0);
  },
);
