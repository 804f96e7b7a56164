import { expect, test } from 'vitest';
import { judgeSoak, type SoakSample } from '../../../scripts/soak/judge-soak.ts';

test('memory that only rises while the first quarter is printed is flat', () => {
  expect(verdictsOf((sheets) => Math.min(sheets, 25))).toEqual({ program: true, browser: true });
});

test('memory that rises with every sheet is not flat', () => {
  expect(verdictsOf((sheets) => 100 + sheets)).toEqual({ program: false, browser: false });
});

test('the program and its browser are judged apart', () => {
  const samples = range(100).map((sheets) => ({ sheets, own: 100, descendants: sheets }));
  expect(judgeSoak(samples).map(({ isFlat }) => isFlat)).toEqual([true, false]);
});

test('a moment of much memory makes nothing of it', () => {
  expect(verdictsOf((sheets) => (sheets === 90 ? 1e6 : 100)).program).toBe(true);
});

test('what nothing is known of is not flat', () => {
  expect(judgeSoak([]).map(({ isFlat }) => isFlat)).toEqual([false, false]);
});

function verdictsOf(held: (sheets: number) => number): Record<string, boolean> {
  const samples = range(100).map((sheets): SoakSample => ({
    sheets,
    own: held(sheets),
    descendants: held(sheets),
  }));
  return Object.fromEntries(judgeSoak(samples).map(({ who, isFlat }) => [who, isFlat]));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
