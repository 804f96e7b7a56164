import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../../src/check/argument/outline/opening-of.ts';

describe('openingOf', () => {
  test.each([
    ['Losing the war', 'gerund'],
    ['Quietly relying on proxies', 'gerund'],
    ['Narrowing Pakistan’s choices', 'gerund'],
    ['Losing influence', 'either'],
    ['Rising militancy', 'either'],
    ['Bombing of camps', 'either'],
    ['King Abdullah’s offer', 'other'],
    ['During the war', 'other'],
    ['Fear of neighbours', 'other'],
    ['2001 and after', 'other'],
    ['…', 'other'],
  ])('of “%s” is %s', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });
});
