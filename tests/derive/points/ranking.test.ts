import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness, toVectors } from '../../../src/derive/points/compare-texts.ts';
import { rankTexts } from '../../../src/derive/points/rank-texts.ts';

const texts = [
  ['canal', 'water', 'tail'],
  ['canal', 'water', 'salt'],
  ['canal', 'salt', 'soil'],
  ['cricket', 'captain'],
];

it('finds texts alike that share rare words, and those unlike that share none', () => {
  const [tail, water, , cricket] = toVectors(texts);
  expect(likeness(tail, water)).toBeGreaterThan(0.4);
  expect(likeness(tail, tail)).toBeCloseTo(1);
  expect(likeness(tail, cricket)).toBe(0);
});

it('ranks the text highest that most others are like', () => {
  const ranks = rankTexts(toVectors(texts));
  expect(ranks[1]).toBe(1);
  expect(ranks[3]).toBeLessThan(0.3);
});

it('ranks texts without words, and none at all', () => {
  expect(rankTexts([])).toEqual([]);
  expect(rankTexts(toVectors([[], []])).every(Number.isFinite)).toBe(true);
});

it('gives ranks from 0 to 1, whatever the texts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }), {
        maxLength: 12,
      }),
      (any) => {
        for (const rank of rankTexts(toVectors(any))) {
          expect(rank).toBeGreaterThanOrEqual(0);
          expect(rank).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
