import { describe, expect, test } from 'vitest';
import { laterDate } from '../../../../src/check/reliability/questions/later-dates.ts';

describe('laterDate', () => {
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
