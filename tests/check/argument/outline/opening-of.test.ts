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
    ['Not losing ground to it', 'either'],
    ['Never losing the war', 'gerund'],
    ['Too losing a war', 'gerund'],
    ['Openly buying arms for it', 'either'],
    ['Ying the war', 'other'],
    ['Doing the work', 'gerund'],
    ['Losingly the war', 'other'],
    ["Losing Pakistan's trust", 'gerund'],
    ['“Losing the war”', 'gerund'],
  ])('of “%s” is %s', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  test.each(
    (
      'the an a its it their his her our one no any all more less both each every some many few two three this that ' +
      'these those to on in for with from by at into against over under between through without as whether up out off ' +
      'away down back behind than'
    ).split(' '),
  )('knows a gerund by the “%s” after it', (word) => {
    expect(openingOf(`Losing ${word} war`)).toBe('gerund');
    expect(openingOf(`Losing ${word}x war`)).toBe('either');
    expect(openingOf(`Losing x${word} war`)).toBe('either');
  });

  test.each(
    (
      'anything beijing ceiling chongqing during evening everything king morning nanjing nothing offspring ring ' +
      'sibling something spring string thing wing xinjiang according regarding concerning wellbeing'
    ).split(' '),
  )('takes “%s” for no gerund', (word) => {
    expect(openingOf(`${word.charAt(0).toUpperCase()}${word.slice(1)} the war`)).toBe('other');
  });
});
