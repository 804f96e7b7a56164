import { describe, expect, test } from 'vitest';
import { saysWhoseView } from '../../../src/check/reliability/says-whose-view.ts';

describe('saysWhoseView', () => {
  test.each([
    'One editorial argues that aid was a trap.',
    'Critics hold that the networks turned on the state.',
    'According to the minister, the war was not ours.',
    'The minister is reported as saying so.',
    'By Beijing’s account the talks ended well.',
    'A pro-Eastern commentator sees exploitation.',
    'PICSS counted 1,950 deaths in 2024.',
  ])('hears it in: %s', (text) => {
    expect(saysWhoseView(text)).toBe(true);
  });

  test.each([
    'Dependence on aid',
    'Aid made the army stronger than parliament, and parliament never recovered.',
    'The war spread from the border to the cities.',
  ])('does not hear it in: %s', (text) => {
    expect(saysWhoseView(text)).toBe(false);
  });
});
