import { describe, expect, test } from 'vitest';
import {
  foundings,
  laterFounding,
} from '../../../../src/check/reliability/questions/later-foundings.ts';

const EVENTS = [
  { date: '1955', text: 'Baghdad Pact of Britain, Turkey, Iran, Iraq and Pakistan' },
  { date: '1959', text: 'Baghdad Pact announced under another name' },
  { date: '2007-12', text: 'Founding of the TTP announced' },
  { date: '2014-12-24', text: 'National Action Plan announced by the prime minister' },
  { date: '2016-08-29', text: 'Logistics Exchange Memorandum of Agreement (LEMOA) signed' },
];

const find = (text: string, year: number) => laterFounding(text, year, foundings(EVENTS))?.name;

describe('laterFounding', () => {
  test('finds what a question names years before it was founded', () => {
    expect(find('Has the National Action Plan worked?', 2012)).toBe('National Action Plan');
    expect(find('What is the Logistics Exchange Memorandum of Agreement?', 2010)).toBe(
      'Logistics Exchange Memorandum of Agreement',
    );
  });

  test('allows for names that are known while something is still negotiated', () => {
    expect(find('Has the National Action Plan worked?', 2013)).toBeUndefined();
    expect(find('Has the National Action Plan worked?', 2016)).toBeUndefined();
  });

  test('goes by the first event that bears the name, if that is a founding', () => {
    expect(find('Why did Pakistan join the Baghdad Pact?', 1956)).toBeUndefined();
    expect(find('Why did Pakistan join the Baghdad Pact?', 1950)).toBeUndefined();
  });

  test.each([
    ...['found in 2015: Kyoto Agreement founded', 'Geneva Accord signed', 'Geneva Accords agreed'],
    ...[
      'Simla Pact concluded',
      'Indus Waters Treaty signs',
      'Finance Act enacted',
      'Foreign Aid Act passes',
    ],
    ...['Marshall Plan launched', 'Eighteenth Amendment passed', 'Doha Organization formed'],
    ...['Shanghai Cooperation Organisation established', 'Lapis Lazuli Corridor announces'],
    ...[
      'Lahore Resolution adopts',
      'Delhi Declaration adopted',
      'United Nations Charter: states sign it',
    ],
    ...['Treaty on Friendship Accord concludes', 'Pak–Afghan Transit Agreement establishes'],
  ])('knows what was founded in: %s', (text) => {
    expect(foundings([{ date: '2015', text }])).toHaveLength(1);
  });

  test.each([
    ...[
      'The Agreement signed',
      'An Act passed',
      'In Resolution adopted',
      'a Marshall plan launched',
    ],
    ...['Marshall Plan discussed', 'Marshall Planning launched', 'Marshall one two Plan launched'],
  ])('knows of nothing founded in: %s', (text) => {
    expect(foundings([{ date: '2015', text }])).toEqual([]);
  });

  test('knows names only as they are written', () => {
    expect(find('What should a national action plan hold?', 2005)).toBeUndefined();
    expect(find('The TTP and the state', 2005)).toBeUndefined();
  });
});
