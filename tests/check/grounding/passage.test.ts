import { describe, expect, test } from 'vitest';
import { createPassage } from '../../../src/check/grounding/passage.ts';

describe('createPassage', () => {
  test('reads figures, words, names and measures of a text once', () => {
    const passage = createPassage(
      'a#p1',
      'The US paid $34.2 billion in 1974 for 1,200 km a month.',
    );
    expect(passage.figures.map(({ text }) => text)).toEqual(['$34.2 billion', '1974', '1,200 km']);
    expect([...passage.groups]).toEqual(['United States']);
    expect([...passage.years]).toEqual([1974]);
    expect([...passage.currencies]).toEqual(['USD']);
    expect([...passage.numerals]).toEqual(['34.2', '1200']);
    expect([...passage.units].sort()).toEqual(['metre', 'month']);
    expect(passage.plain).toContain(' the us paid 34.2 billion in 1974 ');
  });

  test('lets a longer name hide the shorter ones in it', () => {
    const groupsOf = (text: string) => [...createPassage('p', text).groups];
    expect(groupsOf('in South America')).toEqual(['South America']);
    expect(groupsOf('in the Washington Post')).toEqual([]);
    expect(groupsOf('by the Pakistan Peoples Party')).toEqual(['PPP', 'Pakistan']);
  });

  test('knows a body that another one names, and the letters of a code', () => {
    const passage = createPassage('p', 'The UN Security Council met officers of BPS-17 and F-16.');
    expect([...passage.groups]).toContain('United Nations');
    expect(passage.keys.has('bps')).toBe(true);
    expect(passage.keys.has('f')).toBe(true);
  });

  test('tells words that begin with a capital from others', () => {
    const { keys, capitals } = createPassage('p', 'The dam at Tarbela leaks.');
    expect([keys.has('dam'), capitals.has('dam')]).toEqual([true, false]);
    expect([keys.has('tarbela'), capitals.has('tarbela')]).toEqual([true, true]);
  });

  test('knows the day that a text names only by its weekday, from the day of publication', () => {
    const dated = createPassage('p', 'It fell on Monday.', { published: '2025-10-24' });
    expect(dated.figures.map(({ text, readings }) => [text, readings[0]?.kind])).toEqual([
      ['20', 'date'],
    ]);
    expect(createPassage('p', 'It fell on Monday.').figures).toEqual([]);
  });

  test('leaves dates out of its numerals, and commas out of them', () => {
    const passage = createPassage('p', 'On 19 May 1974 some 1,234,567 people had 2.5 kg.');
    expect([...passage.numerals]).toEqual(['1234567', '2.5']);
  });

  test('has the years of what is around it, and its currencies where it names none', () => {
    const around = { years: [1974], currencies: ['USD'] };
    const passage = createPassage('p', '5 million in May', around);
    expect([...passage.years]).toEqual([1974]);
    expect([...passage.currencies]).toEqual(['USD']);
    expect([...createPassage('p', 'Rs 5 in May', around).currencies]).toEqual(['PKR']);
  });
});
