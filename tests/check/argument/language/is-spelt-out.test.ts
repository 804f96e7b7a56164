import { describe, expect, test } from 'vitest';
import { isSpeltOut } from '../../../../src/check/argument/language/is-spelt-out.ts';

describe('isSpeltOut', () => {
  test.each([
    ['TTP', 'the Tehrik-i-Taliban Pakistan (TTP) fights'],
    ['IPP', 'independent power producers (IPPs)'],
    ['NFC', 'the NFC (National Finance Commission) award'],
    ['PICSS', 'PICSS, an institute in Islamabad, counts'],
    ['FATA', 'the former Federally Administered Tribal Areas'],
    ['CPEC', 'the China–Pakistan Economic Corridor'],
    ['FATF', 'the Financial Action Task Force listed it'],
    ['AJK', 'Azad Jammu and Kashmir'],
  ])('knows %s in: %s', (acronym, text) => {
    expect(isSpeltOut(acronym, text)).toBe(true);
  });

  test.each([
    ['TTP', 'the TTP fights'],
    ['TTP', 'The Taliban took power'],
    ['BLA', 'Balochistan lost all'],
    ['FATF', 'FATF, in 2018, listed it'],
  ])('misses %s in: %s', (acronym, text) => {
    expect(isSpeltOut(acronym, text)).toBe(false);
  });
});
