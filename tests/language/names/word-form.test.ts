import { expect, test } from 'vitest';
import { createFormReader } from '../../../src/language/names/word-form.ts';
import { heapAfter } from '../../support/heap-after.ts';

test('createFormReader reads a word as it did when it met it first', () => {
  const read = createFormReader();
  expect(read('Pakistan’s')).toMatchObject({ text: 'Pakistan', isCapital: true, isAcronym: false });
  expect(read('Pakistan’s')).toBe(read('Pakistan’s'));
});

test('createFormReader keeps nothing of the texts that words were cut from', () => {
  const read = createFormReader();
  const held = heapAfter(() => {
    for (let at = 0; at < 50; at += 1)
      read(`${String(at).padStart(1_000_000, 'x')} internationalisation${at}`.slice(1_000_001));
  });
  expect(read('internationalisation7').isCapital).toBe(false);
  expect(held).toBeLessThan(5_000_000);
});
