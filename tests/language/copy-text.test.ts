import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyText } from '../../src/language/copy-text.ts';
import { heapAfter } from '../support/heap-after.ts';

const LONG = 1_000_000;

/** A word that is cut from a text of a million letters. */
function cut(at: number): string {
  return `${String(at).padStart(LONG, 'x')} internationalisation${at}`.slice(LONG + 1);
}

test('copyText gives the same text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(copyText(text)).toBe(text);
    }),
  );
});

test('copyText keeps nothing of what a text was cut from, which the cut alone does', () => {
  const kept: string[] = [];
  const copies = heapAfter(() => {
    for (let at = 0; at < 50; at += 1) kept.push(copyText(cut(at)));
  });
  const cuts = heapAfter(() => {
    for (let at = 0; at < 50; at += 1) kept.push(cut(at));
  });
  expect(cuts).toBeGreaterThan(40 * LONG);
  expect(copies).toBeLessThan(LONG);
  expect(kept).toHaveLength(100);
});
