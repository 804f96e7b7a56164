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

test.each([
  {
    what: 'the same digits with another scale',
    claim: '33 million',
    source: '30 million, 3.3 billion',
    first: '3.3 billion',
  },
  {
    what: 'the same digits behind a point',
    claim: '33 per cent',
    source: '30 per cent, 0.33 per cent',
    first: '0.33 per cent',
  },
  {
    what: 'what is near before what only lacks a nought',
    claim: '303 dams',
    source: '33 dams, 310 dams',
    first: '310',
  },
  {
    what: 'what is near before a figure with more noughts',
    claim: '103',
    source: '1,030,000 and 13, then 100',
    first: '1,030,000',
  },
  { what: 'the same unit', claim: '30 km', source: '29 tonnes, 60 km', first: '60 km' },
  {
    what: 'the same figure before its digits',
    claim: '33 million',
    source: '3.3 billion, 33 million',
    first: '33 million',
  },
  {
    what: 'the same year',
    claim: '3 May 2011',
    source: '3 May 1999, 3 May 2011',
    first: '3 May 2011',
  },
  {
    what: 'the same month',
    claim: '3 May 2011',
    source: '3 June 2011, 3 May 2011',
    first: '3 May 2011',
  },
  {
    what: 'the same day',
    claim: '3 May 2011',
    source: '4 May 2011, 3 May 2011',
    first: '3 May 2011',
  },
  {
    what: 'the date of which less differs',
    claim: '3 May 2011',
    source: '4 June 2011, 3 May 1999',
    first: '3 May 1999',
  },
  { what: 'another decade', claim: 'in the 1990s', source: 'in the 1980s', first: '1980s' },
])('nearestFigures gives $what first', ({ claim, source, first }) => {
  expect(nearest(claim, source)[0]).toBe(`“${first}” (\`a#p1\`)`);
});

test('nearestFigures gives no date for a decade, and no decade for a number', () => {
  expect(nearest('in the 1990s', 'On 3 May 2011')).toEqual([]);
  expect(nearest('5 dams', 'in the 1980s')).toEqual([]);
});
