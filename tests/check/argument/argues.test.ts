import { expect, test } from 'vitest';
import { argues } from '../../../src/check/argument/argues.ts';
import { aCause, anOutline, aRepercussion } from '../../support/an-outline.ts';

test('an outline argues once it has four causes and repercussions in all', () => {
  const causes = [aCause({ id: 'a' }), aCause({ id: 'b' }), aCause({ id: 'c' })];
  expect(argues(anOutline({ causes }))).toBe(false);
  expect(argues(anOutline({ causes, repercussions: [aRepercussion()] }))).toBe(true);
});
