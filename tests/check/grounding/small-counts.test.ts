import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';
import { isOwnCount, isSmallCount } from '../../../src/check/grounding/small-counts.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';

/** Whether the count is one that the source must give. */
function isOtherwise(claim: string, ...sources: string[]): boolean {
  const [count] = extractFigures(claim);
  const passages = sources.map((source) => createPassage('p', source));
  return count !== undefined && !isOwnCount(count, claim, passages);
}

describe('isSmallCount', () => {
  test.each(['two dams', 'nine canals'])('is true of “%s”', (text) => {
    expect(extractFigures(text).map(isSmallCount)).toEqual([true]);
  });

  test.each(['2 dams', 'ten dams', 'two years', 'two dollars', 'two million dams'])(
    'is false of “%s”',
    (text) => {
      expect(extractFigures(text).map(isSmallCount)).toEqual([false]);
    },
  );
});

describe('isOwnCount', () => {
  test('is told where the passage counts the same things otherwise', () => {
    expect(isOtherwise('two dams were built', 'Three dams were built.')).toBe(true);
    expect(isOtherwise('two dams were built', 'Three large dams were built.')).toBe(true);
  });

  test('is not told of other things, nor where the passage has the count too', () => {
    expect(isOtherwise('two dams were built', 'Three canals were built.')).toBe(false);
    expect(isOtherwise('two large dams', 'Of three dams two are new.')).toBe(false);
    expect(isOtherwise('two dams', 'Three canals join two dams.')).toBe(false);
    expect(isOtherwise('two of them', 'Three of them.')).toBe(false);
  });

  test('lets an author count two or three things, or as many as the passage lists', () => {
    expect(isOtherwise('three provinces agreed', 'Water was shared.')).toBe(false);
    expect(isOtherwise('seven provinces agreed', 'Water was shared.')).toBe(true);
    const list = 'Punjab, Sindh, Balochistan and Khyber Pakhtunkhwa agreed.';
    expect(isOtherwise('four provinces agreed', list)).toBe(false);
    expect(isOtherwise('seven provinces agreed', list)).toBe(true);
    expect(isOtherwise('three of the four assemblies', 'Water was shared.')).toBe(false);
  });

  test('is told of a number that belongs to another', () => {
    expect(isOtherwise('children of three to sixteen', 'Children of five to sixteen.')).toBe(true);
    expect(isOtherwise('it was split two to four', 'It was split.')).toBe(true);
    expect(isOtherwise('two to be built', 'It was built.')).toBe(false);
  });

  test('is held against each of several passages', () => {
    expect(isOtherwise('two dams were built', 'Three dams were built.', 'It rained.')).toBe(true);
    expect(isOtherwise('two dams', 'Three dams.', 'Two dams.')).toBe(false);
    const list = 'Punjab, Sindh, Balochistan and Khyber Pakhtunkhwa agreed.';
    expect(isOtherwise('four provinces agreed', 'Water was shared.', list)).toBe(false);
  });

  test.each([
    {
      what: 'as many names',
      claim: 'four states agreed',
      source: 'Canada, Japan, India and China agreed.',
      isTold: false,
    },
    {
      what: 'one of another sort',
      claim: 'three states agreed',
      source: 'Canada, Japan and the Bank agreed.',
      isTold: false,
    },
    {
      what: 'one of another sort more',
      claim: 'four states came',
      source: 'Chad, Mali, Iran, Iraq and Opec came.',
      isTold: false,
    },
    {
      what: 'fewer names',
      claim: 'five states agreed',
      source: 'Canada, Japan, India and China agreed.',
      isTold: true,
    },
    { what: 'no list at all', claim: 'four states agreed', source: 'Canada agreed.', isTold: true },
  ])('is held against lists: $what', ({ claim, source, isTold }) => {
    expect(isOtherwise(claim, source)).toBe(isTold);
  });

  test.each([
    {
      what: 'a share',
      claim: 'two dams were built',
      source: 'Three per cent of dams were built.',
      isTold: false,
    },
    {
      what: 'many',
      claim: 'two dams were built',
      source: 'A thousand dams were built.',
      isTold: false,
    },
    {
      what: 'fewer of them',
      claim: 'two large dams were built',
      source: 'Three dams were built.',
      isTold: false,
    },
    {
      what: 'other things with a like name',
      claim: 'two dams were built',
      source: 'Three dam sites were built.',
      isTold: false,
    },
  ])('is not told of $what', ({ claim, source, isTold }) => {
    expect(isOtherwise(claim, source)).toBe(isTold);
  });

  test.each([
    ['two–seven', 'it was split two–seven', true],
    ['two into seven', 'two into seven parts', false],
    ['two to many', 'two to many parts', false],
    ['two and seven', 'two and seven came', false],
  ])('knows whether a number belongs to another: %s', (_, claim, isTold) => {
    expect(isOtherwise(claim, 'It was so.')).toBe(isTold);
  });
});
