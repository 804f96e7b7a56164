import { describe, expect, test } from 'vitest';
import { parseOrdinal } from '../../../src/language/figures/parse-ordinal.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

function read(text: string) {
  return parseOrdinal(tokenise(text), 0);
}

describe('parseOrdinal', () => {
  test.each([
    ['25th', 25],
    ['2nd', 2],
    ['third', 3],
    ['twenty-fifth', 25],
    ['twenty fifth', 25],
    ['thirtieth', 30],
  ])('reads %s', (text, value) => {
    expect(read(text)?.readings).toMatchObject([{ kind: 'ordinal', value }]);
  });

  test.each([
    ['20th century', 1901],
    ['nineteenth century', 1801],
    ['21st-century', 2001],
  ])('reads %s as its hundred years', (text, from) => {
    expect(read(text)?.readings).toEqual([{ kind: 'century', from }]);
  });

  test.each(['first', 'second', 'third party', 'third world'])('“%s” makes no claim', (text) => {
    expect(read(text)?.isSoft).toBe(true);
  });

  test.each(['25', '25 th', 'dam', 'twenty dams'])('finds none in “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
