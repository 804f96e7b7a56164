import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';
import { isOwnCount, isSmallCount } from '../../../src/check/grounding/small-counts.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';

/** Whether the count is one that the source must give. */
function isOtherwise(claim: string, source: string): boolean {
  const [count] = extractFigures(claim);
  return count !== undefined && !isOwnCount(count, claim, [createPassage('p', source)]);
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
});
