import { expect, test } from 'vitest';
import { sheetsAtOnce } from '../../src/pipelines/sheets-at-once.ts';

test('there is always a sheet waiting for a page, and never twice as many as there are pages but for one', () => {
  expect([1, 2, 4, 8].map(sheetsAtOnce)).toEqual([2, 3, 6, 12]);
});
