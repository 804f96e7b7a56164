import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/language/names/extract-names.ts';
import { hasShortName } from '../../../src/language/names/has-name.ts';
import { createLexicon } from '../../../src/language/names/lexicon.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';
import { missingNames } from '../../support/ground.ts';

describe('a name', () => {
  test.each([
    ['TTP', 'Tehrik-i-Taliban Pakistan fought'],
    ['Tehreek-e-Taliban Pakistan', 'the TTP fought'],
    ['Tehrik-i-Taliban', 'the Pakistani Taliban fought'],
    ['US', 'the United States gave'],
    ['Washington', 'America gave'],
    ['America', 'the U.S. gave'],
    ['American', 'US aid came'],
    ['United States', 'said Washington'],
    ['Pakistan', 'the Pakistani army'],
    ['Pakistani', 'the Pakistan Peoples Party'],
    ['India', 'New Delhi said'],
    ['World Bank', 'the WB said'],
    ['Jinnah', 'the Quaid-i-Azam said'],
    ['Khawaja Asif', 'said Asif'],
    ['Asif', 'said Khawaja Asif'],
    ['Khawaja Asif', 'Khwaja Asif said'],
    ['Muhammad Ali', 'Mohammed Ali said'],
    ['Osama bin Laden', 'Usama Bin Ladin was'],
    ['Benazir Bhutto', 'Ms Bhutto said'],
    ['General Pervez Musharraf', 'President Musharraf said'],
    ['Indus Basin Project', 'the Indus Basin Project began'],
    ['IBP', 'the Indus Basin Project began'],
    ['Treaty of Versailles', 'the Versailles Treaty'],
    ['Punjabi', 'fields of Punjab'],
    ['Sindh', 'Sindhi poets sang'],
    ['the Constitution', 'Article 19A binds them'],
    ['the Constitution', 'under Art. 7 they may'],
    ['the Constitution', 'Articles 8 to 28'],
    ['Baloch', 'orchards of Balochistan'],
    ['Balochistan', 'Baloch herders moved'],
    ['Pakhtun', 'schools of Khyber Pakhtunkhwa'],
    ['F-16', 'two F-16s flew'],
    ['the IBP Accord', 'the Third Indus Barrage Project Accord'],
    ['the PFDM Act', 'the Public Fisheries and Delta Management Act, 1988'],
    ['the GOS Act', 'the Government of Sindh Act'],
    ['the CoG', 'the Compact of Growers'],
    ['200 MNAs', 'the National Assembly sat'],
    ['90 MPAs', 'members of the assembly of Sindh'],
    ['an MoU', 'a memorandum of understanding'],
    ['The Washington Post', 'wrote The Washington Post'],
  ])('%s is in “%s”', (claim, source) => {
    expect(missingNames(`it was ${claim}`, source)).toEqual([]);
  });

  test.each([
    ['US', 'they gave it to us'],
    ['IS', 'this is so'],
    ['United States', 'wrote The Washington Post'],
    ['Washington', 'the Washington Consensus'],
    ['America', 'rivers of South America'],
    ['United States', 'states of Latin America'],
    ['India', 'ports of the Indian Ocean'],
    ['China', 'isles of the South China Sea'],
    ['Jordan', 'along the Jordan River'],
    ['North Korea', 'said South Korea'],
    ['ISI', 'the ISIS fought'],
    ['World War I', 'World War II began'],
    ['Iran', 'said Iraq'],
    ['Pakistan', 'said Afghanistan'],
    ['TTP', 'the Afghan Taliban fought'],
    ['Taliban', 'the TTP fought'],
    ['World Bank', 'the Asian Development Bank lent'],
    ['Supreme Court', 'the Islamabad High Court ruled'],
    ['Tarbela Dam', 'the Mangla Dam filled'],
    ['Indus Waters Treaty', 'the Simla Agreement held'],
    ['IBP', 'the Indus Water Plan began'],
    ['Khawaja Asif', 'said Rana Sanaullah'],
    ['Khawaja Asif', 'said Khawaja Saad'],
    ['Khawaja Asif', 'said Nadeem Asif'],
    ['Benazir Bhutto', 'Zulfikar Bhutto said'],
    ['Ayub Khan', 'Yahya Khan said'],
    ['Imran Khan', 'Liaquat Ali Khan said'],
    ['Fazlullah Ali Zardari', 'President Asif Ali Zardari said'],
    ['the UN', 'the UNIDROIT said'],
    ['Zambia', 'Harare said'],
    ['Khyber Pakhtunkhwa', 'Pashtuns of Karachi'],
    ['Baloch', 'orchards of Sindh'],
    ['the Constitution', 'Article 6 of the Simla Agreement'],
    ['the Constitution', 'Article 6B of the Simla Agreement'],
    ['the Constitution', 'Article writers said so'],
    ['the Constitution', 'an article of 1990'],
    ['the IBP Accord', 'the Indus Water Plan Accord'],
    ['the PFDM Act', 'the Public Fisheries and Delta Management Board'],
    ['the CoG', 'the Compact of Millers'],
    ['200 MNAs', 'the Senate sat'],
    ['Brig Samoo’s WMC', 'Brig Samoo left'],
    ['Brig Samoo’s WMC', 'the WMC met'],
  ])('%s is not in “%s”', (claim, source) => {
    expect(missingNames(`it was ${claim}`, source)).toHaveLength(1);
  });

  test.each([
    ['Asif Ali Zardari', 'Mr Zardari and President Asif Zardari'],
    ['Senator Sherry Rehman', 'Sherry Rehman, then a minister'],
    ['the Paris accord', 'the Paris Agreement'],
    ['Exxon', 'and ExxonMobil earned'],
    ['the UN agency', 'the UNHCR said'],
    ['Lusaka', 'the debt of Zambia'],
  ])('%s is in “%s” too', (claim, source) => {
    expect(missingNames(`it was ${claim}`, source)).toEqual([]);
  });

  test('of a body that begins with a state is one, by its acronym', () => {
    const taught = ['The Asian Development Bank (ADB) came.'];
    expect(missingNames('the Asian Development Bank', 'the ADB lends', taught)).toEqual([]);
    expect(missingNames('the Asian Development Bank', 'the AIIB lends', taught)).toEqual([
      'Asian Development Bank',
    ]);
  });

  test('may be an acronym that another text of the library explains', () => {
    const taught = ['The Coalition Support Fund (CSF) paid.'];
    expect(missingNames('it was CSF', 'a Coalition Support Fund paid', taught)).toEqual([]);
    expect(missingNames('the Coalition Support Fund', 'the CSF paid', taught)).toEqual([]);
    expect(missingNames('the Coalition Support Fund', 'the CSF paid')).toHaveLength(1);
  });
});

test('hasShortName knows a body by the last word of its name alone', () => {
  const bank = extractNames('money of the Asian Development Bank', createLexicon([])).at(-1);
  const has = (text: string) => bank !== undefined && hasShortName(bank, createPassage('p', text));
  expect(has('The Bank lent it.')).toBe(true);
  expect(has('Money of the Bank.')).toBe(true);
  expect(has('the bank of a river')).toBe(false);
  expect(has('the National Bank')).toBe(false);
});
