import { expect, test } from 'vitest';
import { countNoun } from '../../src/cli/count-noun.ts';

test('countNoun counts one in the singular and everything else in the plural', () => {
  const counted = [0, 1, 2].map((number) => countNoun(number, 'topic'));
  expect(counted).toEqual(['0 topics', '1 topic', '2 topics']);
});
