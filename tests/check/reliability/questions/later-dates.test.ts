import { describe, expect, test } from 'vitest';
import { laterDate } from '../../../../src/check/reliability/questions/later-dates.ts';

describe('laterDate', () => {
  test.each([
    ...[
      'raid',
      'raids',
      'attack',
      'attacks',
      'flood',
      'floods',
      'earthquake',
      'earthquakes',
      'war',
    ],
    ...['wars', 'coup', 'coups', 'assassination', 'strike', 'massacre', 'bombing', 'invasion'],
    ...['clash', 'clashes', 'incident', 'ceasefire', 'shooting', 'skirmish', 'skirmishes'],
  ])('finds the year of a %s, which nobody foresees', (what) => {
    expect(laterDate(`Discuss the ${what} of 2022.`, '2021')).toBe('2022');
    expect(laterDate(`Discuss the ${what} in the year 2022.`, '2021')).toBe('2022');
    expect(laterDate(`Discuss the 2022 ${what}.`, '2021')).toBe('2022');
    expect(laterDate(`Discuss 2022’s long border ${what}.`, '2021')).toBe('2022');
  });

  test.each([
    ...['by', 'until', 'till', 'before', 'due', 'scheduled for', 'upcoming,', 'planned for'],
    ...['expected in', 'ahead of', 'next', 'will come in', 'would come in', 'elections of'],
    ...['election in', 'polls on', 'referendum for', 'review of', 'summit in', 'census of'],
    ...['deadline for', 'proposed for', 'forthcoming in', 'shall end in', 'to be held in'],
    ...['plenary of', 'session of', 'conference in'],
  ])('takes a day after “%s” for one to come', (words) => {
    expect(laterDate(`Discuss it, ${words} 4 May 2022`, '2021')).toBeUndefined();
    expect(laterDate(`Discuss what came, ${words}. On 4 May 2022`, '2021')).toBe('4 May 2022');
  });

  test.each([
    'election',
    'elections',
    'polls',
    'referendum',
    'review',
    'summit',
    'census',
    'deadline',
  ])('takes a day before “%s” for one to come', (words) => {
    expect(laterDate(`Discuss the May 2022 ${words}.`, '2021')).toBeUndefined();
    expect(laterDate(`Discuss the May 2022 law and ${words}.`, '2021')).toBe('May 2022');
  });

  test.each([
    ['What has changed since the year 2022?', '2022'],
    ['What has changed since the 2022?', '2022'],
    ['Which law was passed in 2022?', '2022'],
    ['A law expected in 2022', undefined],
    ['A law to be passed in 2022', undefined],
    ['Is speed in 2022 a goal?', undefined],
    ['Discuss unrest following the long march of 2022.', '2022'],
    ['Discuss unrest in response to the march (2022).', '2022'],
    ['Discuss unrest due to the year 2022.', undefined],
    ['Discuss the likely unrest following the long march of 2022.', undefined],
    ['Discuss the aftermath of the summit of 2022.', undefined],
    ['Discuss the aftermath of the march of 2122.', undefined],
    ['What has changed since 20225?', undefined],
  ])('reads “%s” as one who knows what is past: %s', (text, found) => {
    expect(laterDate(text, '2020')).toBe(found);
  });

  test.each([
    ['Discuss the raid of 2 May 2011.', '2011-03', '2 May 2011'],
    ['Discuss Pakistan’s options after the events of September 2024.', '2024-03', 'September 2024'],
    ['Critical issues in Afghanistan–Pakistan relations since 2021', '2019', '2021'],
    ['How has the agreement signed in 2020 changed the region?', '2018', '2020'],
    ['Assess the damage of the 2022 floods.', '2021', '2022'],
    ['Why was the war of 2025 short?', '2024', '2025'],
    ['Discuss relations in the wake of the Pulwama attack of 2019.', '2017', '2019'],
    ['Analyse civil–military relations after the Faizabad sit-in of 2017.', '2015', '2017'],
  ])('finds in “%s” of %s: %s', (text, sat, found) => {
    expect(laterDate(text, sat)).toBe(found);
  });

  test.each([
    ['Does Vision 2025 have goals that can be reached?', '2016'],
    ['Can Pakistan reach the Sustainable Development Goals by 2030?', '2016'],
    ['Pakistan in 2050: a forecast', '2020'],
    ['Discuss the post-2015 development agenda.', '2013'],
    ['Afghanistan after 2014', '2012'],
    ['The region in the wake of the withdrawal of US forces in 2014', '2013'],
    ['Will the general elections of May 2013 bring change?', '2013-03'],
    ['How should Pakistan prepare for the FATF review of June 2020?', '2020-03'],
    ['What is at stake at the June 2020 plenary of the FATF?', '2020-03'],
    ['The withdrawal due by September 2021 and its effects', '2021-03'],
    ['Emissions are to be reduced in 2030.', '2020'],
    ['Discuss the issues since 2001.', '2016'],
    ['Propose options in the wake of the invasion of Ukraine on 24 February 2022.', '2022-05'],
    ['Propose options in the wake of the invasion of Ukraine on 24 February 2022.', '2022'],
    ['Discuss the effects of the attack in October 2001.', '2001'],
  ])('finds nothing in “%s” of %s', (text, sat) => {
    expect(laterDate(text, sat)).toBeUndefined();
  });
});
