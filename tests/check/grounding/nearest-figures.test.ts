import { expect, test } from 'vitest';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';
import { nearestFigures } from '../../../src/check/grounding/nearest-figures.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';

function nearest(claim: string, ...sources: string[]): readonly string[] {
  const [figure] = extractFigures(claim);
  const passages = sources.map((source, at) => createPassage(`a#p${at + 1}`, source));
  return figure === undefined ? [] : nearestFigures(figure, passages);
}

test('nearestFigures gives those of the same kind, the most alike first, each with its place', () => {
  expect(nearest('84,000', '8,000 or 80,000 came', '90,000 left')).toEqual([
    '“80,000” (`a#p1`)',
    '“90,000” (`a#p2`)',
    '“8,000” (`a#p1`)',
  ]);
  expect(nearest('3 May 2011', 'On 2 May 2011; in 1974')).toEqual([
    '“2 May 2011” (`a#p1`)',
    '“1974” (`a#p1`)',
  ]);
});

test('nearestFigures gives none of another kind, three at most, and each once', () => {
  expect(nearest('$5', '5 per cent in May 2011')).toEqual([]);
  expect(nearest('5 dams', '1 ha', '20 dams, 21 dams, 22 dams, 23 dams')).toHaveLength(3);
  expect(nearest('5 dams', '20 dams and 20 dams')).toEqual(['“20” (`a#p1`)']);
});
