import { expect, test } from 'vitest';
import { cutAttribution } from '../../../../src/derive/particulars/clauses/cut-attribution.ts';

test.each([
  ['The ministry also said that 40 mills had closed.', '40 mills had closed', 'The ministry'],
  ['He also said that 40 mills had closed.', '40 mills had closed', undefined],
  ['Forty mills had closed, the ministry said.', 'Forty mills had closed', 'the ministry'],
  ['Forty mills had closed.', 'Forty mills had closed.', undefined],
])('cutAttribution parts what is said from who says so: %s', (sentence, text, who) => {
  expect(cutAttribution(sentence)).toEqual({ text, who });
});
