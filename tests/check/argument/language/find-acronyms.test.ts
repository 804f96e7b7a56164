import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/check/argument/language/find-acronyms.ts';

describe('findAcronyms', () => {
  test.each([
    ['The TTP’s war, the TTP-led war and NGOs', ['TTP', 'NGO']],
    ['ISIL-K and RFE/RL', ['ISIL', 'RFE', 'RL']],
    ['World War II, Henry VIII and Part XIV', []],
    ['F-16, G7, FY2018, McChrystal and a PhD', []],
    ['ÉLAN and a_TTP', []],
  ])('in %s', (text, acronyms) => {
    expect(findAcronyms(text)).toEqual(acronyms);
  });
});
