import { expect, it } from 'vitest';
import { chooseFacet } from '../../../src/derive/points/choose-facet.ts';
import {
  dimensionWords,
  horizonWords,
  levelWords,
} from '../../../src/derive/points/facet-words.ts';

it.each([
  ['Exports fell and factories laid off workers for want of credit.', 'economic'],
  ['Militants attacked two police posts near the border.', 'security'],
  ['Girls leave school when the teacher does.', 'social'],
  ['Parliament lost its say over the constitution.', 'political'],
  ['The embassy closed, and talks on the treaty ended.', 'diplomatic'],
  ['Fear and mistrust grew in every heart.', 'psychological'],
])('“%s” is %s', (text, dimension) => {
  expect(chooseFacet(text, dimensionWords).name).toBe(dimension);
});

it.each([
  ['The Punjab revenue department has no register of land.', 'domestic'],
  ['India and Afghanistan closed their border crossings.', 'regional'],
  ['The IMF and the United States set the terms.', 'global'],
])('“%s” is %s', (text, level) => {
  expect(chooseFacet(text, levelWords).name).toBe(level);
});

it('says which words decided', () => {
  expect(
    chooseFacet('A loss for decades to come.', {
      short: horizonWords.short,
      long: horizonWords.long,
    }),
  ).toEqual({
    name: 'long',
    words: ['decades'],
  });
});

it('decides nothing where no word speaks', () => {
  expect(chooseFacet('It was so.', dimensionWords)).toEqual({ name: undefined, words: [] });
});
