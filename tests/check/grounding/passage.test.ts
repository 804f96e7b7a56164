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

  test('has the years and currencies of what is around it', () => {
    const passage = createPassage('p', 'Rs 5 in May', { years: [1974], currencies: ['USD'] });
    expect([...passage.years]).toEqual([1974]);
    expect([...passage.currencies]).toEqual(['USD', 'PKR']);
  });
});
