import { describe, expect, test } from 'vitest';
import { laterAct, namedActs } from '../../../../src/check/reliability/questions/later-acts.ts';

const EVENTS = [
  { date: '2004-06', text: 'First drone strikes in Waziristan' },
  { date: '2011-05-02', text: 'US raid in Abbottabad in which Osama bin Laden was killed' },
  { date: '2011-11-26', text: 'Salala strike by NATO aircraft; supply routes closed' },
  { date: '2014-12-16', text: 'TTP attack on the Army Public School, Peshawar' },
  { date: '2016-07', text: 'Terrorists attack an airport in Kabul' },
  { date: '2020-02-29', text: 'Agreement of the United States and the Taliban signed in Doha' },
];

function find(text: string, sat: string, events = EVENTS): string | undefined {
  return laterAct(text, sat, namedActs(events))?.date;
}

describe('laterAct', () => {
  test.each([
    ['What did the Abbottabad raid change?', '2011-03', '2011-05-02'],
    ['Discuss the operation in Abbottabad and its effects.', '2010', '2011-05-02'],
    ['Discuss the killing of Osama bin Laden.', '2009', '2011-05-02'],
    ['Comment on the Salala incident.', '2011-03', '2011-11-26'],
    ['Comment on the Salala INCIDENT.', '2011-03', '2011-11-26'],
    ['Comment on the Salala’s deadly attack.', '2011-03', '2011-11-26'],
  ])('finds the event in “%s” of %s', (text, sat, date) => {
    expect(find(text, sat)).toBe(date);
  });

  test.each([
    ['What did the Abbottabad raid change?', '2012-03'],
    ['What did the Abbottabad raid change?', '2011'],
    ['Discuss education in Abbottabad.', '2010'],
    ['The attack on Afghanistan to capture Osama bin Laden', '2002'],
    ['Discuss NATO strikes on Taliban hideouts.', '2008'],
    ['Discuss the attacks in Kabul.', '2009'],
    ['Military operations in Waziristan', '2003'],
    ['The talks in Doha', '2018'],
    ['An attack on Army land; Public opinion after it', '2010'],
    ['Terrorist attacks in Peshawar and public schools', '2010'],
  ])('finds none in “%s” of %s', (text, sat) => {
    expect(find(text, sat)).toBeUndefined();
  });

  test.each([
    ...['raid', 'raids', 'attack', 'attacks', 'strike', 'killing', 'massacre', 'bombing', 'blast'],
    ...['assassination', 'shooting', 'operation', 'operations', 'incident', 'assault', 'tragedy'],
    ...['carnage', 'episode', 'siege', 'shootings', 'blasts', 'killings'],
  ])('knows the %s of a place for what happened there', (what) => {
    expect(find(`Discuss the Abbottabad ${what}.`, '2010')).toBe('2011-05-02');
    expect(find(`Discuss the ${what} at Abbottabad.`, '2010')).toBe('2011-05-02');
    expect(find(`Discuss the ${what} near the old Abbottabad.`, '2010')).toBe('2011-05-02');
    expect(find(`Discuss Abbottabad, and a ${what} elsewhere.`, '2010')).toBeUndefined();
  });

  test('takes no longer word for the name', () => {
    expect(find('Discuss the raid at Abbottabadabad.', '2010')).toBeUndefined();
    expect(find('Discuss the NewAbbottabad raid.', '2010')).toBeUndefined();
  });

  test('takes a name for no sign of an event if an earlier one bears it', () => {
    const events = [{ date: '2005-10', text: 'Relief comes to Abbottabad' }, ...EVENTS];
    expect(find('The Abbottabad raid', '2010', events)).toBeUndefined();
  });
});

test('namedActs are acts, with the names that no earlier event bears', () => {
  const events = [
    { text: 'A pact on Sialkot', date: '1954' },
    { text: 'An attack at Wah', date: '2008' },
    { text: 'A raid from Sialkot in Abbottabad', date: '2011-05-02' },
  ];
  expect(namedActs(events)).toEqual([
    { text: 'An attack at Wah', date: '2008', names: [] },
    { text: 'A raid from Sialkot in Abbottabad', date: '2011-05-02', names: ['Abbottabad'] },
  ]);
});
