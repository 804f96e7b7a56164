import { describe, expect, test } from 'vitest';
import type { CitedMaterial } from '../../../src/check/grounding/index-sources.ts';
import { createPassage } from '../../../src/check/grounding/passage.ts';
import { findElsewhere, listPassages } from '../../../src/check/grounding/ungrounded.ts';

function citing(cited: number, around = 0): CitedMaterial {
  const passages = Array.from({ length: cited }, (_, at) => createPassage(`a#p${at + 1}`, 'x'));
  const others = Array.from({ length: around }, (_, at) => createPassage(`b#p${at + 1}`, 'y'));
  const none = () => [];
  return {
    passages,
    years: () => new Set(),
    heads: [],
    readings: none,
    behind: none,
    around: () => others,
  };
}

describe('listPassages', () => {
  test.each([
    [0, 'what is cited'],
    [1, '`a#p1`'],
    [2, '`a#p1` or `a#p2`'],
    [3, '`a#p1`, `a#p2` or `a#p3`'],
    [4, '`a#p1`, `a#p2`, `a#p3` and 1 more'],
    [6, '`a#p1`, `a#p2`, `a#p3` and 3 more'],
  ])('names %i cited passages: %s', (count, said) => {
    expect(listPassages(citing(count))).toBe(said);
  });
});

describe('findElsewhere', () => {
  test('names the first three paragraphs that have it, of the articles that are cited', () => {
    const say = (around: number) => findElsewhere(({ text }) => text === 'y', citing(1, around));
    expect(say(0)).toBeUndefined();
    expect(say(1)).toBe('It is in `b#p1`: cite that too.');
    expect(say(5)).toBe('It is in `b#p1`, `b#p2`, `b#p3`: cite that too.');
    expect(findElsewhere(({ text }) => text === 'z', citing(1, 5))).toBeUndefined();
  });
});
