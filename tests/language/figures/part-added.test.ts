import { describe, expect, test } from 'vitest';
import { partAdded } from '../../../src/language/figures/part-added.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

describe('partAdded', () => {
  test.each([
    ['and a half', 0.5, 3],
    ['-and-a-half', 0.5, 6],
    ['and a quarter of it', 0.25, 3],
    ['and three-quarters', 0.75, 4],
  ])('reads “%s”', (text, value, next) => {
    expect(partAdded(tokenise(text), 0)).toEqual({ value, next });
  });

  test.each(['a half', 'and half', 'and a third', 'and a', '-'])('reads none in “%s”', (text) => {
    expect(partAdded(tokenise(text), 0)).toBeUndefined();
  });
});
