import { expect, it } from 'vitest';
import { splitCausal } from '../../../src/derive/points/split-causal.ts';

it.each([
  [
    'Mills closed because power failed every day',
    'power failed every day',
    'Mills closed because power failed every day',
  ],
  ['Owing to the late rains, sowing began in July', 'the late rains', 'sowing began in July'],
  [
    'The dam silted up, so that half the fields went dry',
    'The dam silted up',
    'half the fields went dry',
  ],
  [
    'The ban on hiring led to empty classrooms in every tehsil',
    'The ban on hiring',
    'empty classrooms in every tehsil',
  ],
  [
    'The backlog of cases is rooted in a shortage of judges',
    'a shortage of judges',
    'The backlog of cases',
  ],
  [
    'The closed border ultimately fuelled smuggling in the hills',
    'The closed border',
    'smuggling in the hills',
  ],
  [
    'Free power for pumps paved the way for a falling water table',
    'Free power for pumps',
    'a falling water table',
  ],
  [
    'Fares rose due to the new fuel levy',
    'the new fuel levy',
    'Fares rose due to the new fuel levy',
  ],
])('parts cause and effect in “%s”', (sentence, cause, effect) => {
  expect(splitCausal(sentence, 'cause').text).toBe(cause);
  expect(splitCausal(sentence, 'effect').text).toBe(effect);
});

it.each([
  'Since the ban, mills have closed in four towns',
  'Since the beginning of the work in the desert, families have been facing eviction',
  'Since taking office, the board sells land each year',
  'Since the board closed, prices have doubled in the town',
])('takes no “since” of time for a cause: %s', (sentence) => {
  expect(splitCausal(sentence, 'cause').text).toBe(sentence);
});

it('takes a “since” that gives a reason for one', () => {
  const reason = 'the province has no register';
  const sentence = `Since ${reason}, buyers have been cheated for years`;
  expect(splitCausal(sentence, 'cause').text).toBe(reason);
});

it('leaves a sentence whole that holds no two', () => {
  expect(splitCausal('The board meets once a year', 'cause')).toEqual({
    text: 'The board meets once a year',
    isPhrase: false,
  });
});

it('leaves a sentence whole whose half would say nothing', () => {
  const sentence = 'This has led to the closure of forty schools';
  expect(splitCausal(sentence, 'cause').text).toBe(sentence);
  expect(splitCausal(sentence, 'effect').text).toBe('the closure of forty schools');
});
