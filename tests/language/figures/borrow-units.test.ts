import { expect, test } from 'vitest';
import { hasFigures } from '../../support/ground.ts';

test.each([
  ['5 per cent', '5 and 7 per cent'],
  ['55.9 MAF', '55.9 of 114.4 MAF'],
  ['108 million dollars', '$4.5 billion, then 108 million'],
  ['5 million', 'between 5 and 7 million'],
  ['60 thousand', '60 to 80 thousand'],
  ['12 per cent', '12 of us, in every hundred'],
])('%s is in “%s”, whose neighbour says what it measures', (claim, source) => {
  expect(hasFigures(claim, source)).toBe(true);
});

test.each([
  ['5 per cent', '5 dams and 7 canals'],
  ['5 dollars', '5 and 7 per cent'],
  ['4.5 million dollars', '$4.5 billion, then 108 million'],
])('%s is not in “%s”', (claim, source) => {
  expect(hasFigures(claim, source)).toBe(false);
});
