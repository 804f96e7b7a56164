import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../scripts/planting/random.ts';

test('the same key gives the same choices', () => {
  const draw = (key: string): number[] => {
    const random = createRandom(key);
    return Array.from({ length: 20 }, () => random.below(1000));
  };
  expect(draw('1/topic')).toEqual(draw('1/topic'));
  expect(draw('1/topic')).not.toEqual(draw('2/topic'));
});

test('a sample holds each item at most once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(20), fc.string(), (items, count, key) => {
      const places = items.map((_, at) => at);
      const sample = createRandom(key).sample(places, count);
      expect(sample.length).toBe(Math.min(count, items.length));
      expect(new Set(sample).size).toBe(sample.length);
    }),
  );
});

test('nothing can be picked of nothing', () => {
  expect(createRandom('key').pick([])).toBeUndefined();
});
