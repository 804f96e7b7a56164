import { expect, test } from 'vitest';
import { median } from '../../../../scripts/bench/measuring/median.ts';
import { takeTurns } from '../../../../scripts/bench/measuring/take-turns.ts';

test('contenders take turns, every other round the other way about, and the first turn does not count', async () => {
  const order: string[] = [];
  const contender = (name: string) => () => order.push(name);
  const turns = await takeTurns({ a: contender('a'), b: contender('b') }, 2, () => {});
  expect(order.join('')).toBe('abbaab');
  expect(turns).toEqual({ a: [4, 5], b: [3, 6] });
});

test('the median is the one in the middle, or between the two in the middle', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([7])]).toEqual([5, 2.5, 7]);
  expect(median([])).toBeNaN();
});
