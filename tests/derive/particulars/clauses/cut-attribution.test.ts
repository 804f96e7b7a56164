import { expect, test } from 'vitest';
import { cutAttribution } from '../../../../src/derive/particulars/clauses/cut-attribution.ts';

test.each([
  ['The ministry also said that 40 mills had closed.', '40 mills had closed', 'The ministry'],
  ['He also said that 40 mills had closed.', '40 mills had closed', undefined],
  ['Forty mills had closed, the ministry said.', 'Forty mills had closed', 'the ministry'],
  [
    'Forty mills had closed, Sindh and U.N. officials said on Saturday.',
    'Forty mills had closed',
    'Sindh and U.N. officials',
  ],
  ['Forty mills, the ministry said, had closed.', 'Forty mills had closed', 'the ministry'],
  ['In 2024, the ministry said, 40 mills closed.', 'In 2024, 40 mills closed', 'the ministry'],
  ['Mill owners initially said 40 mills had closed.', '40 mills had closed', 'Mill owners'],
  ['Forty mills had closed.', 'Forty mills had closed.', undefined],
])('cutAttribution parts what is said from who says so: %s', (sentence, text, who) => {
  expect(cutAttribution(sentence)).toMatchObject({ text, who });
});

test('cutAttribution tells the pronoun of somebody who is not named', () => {
  const said = 'He said that 40 mills had closed.';
  expect(cutAttribution(said)).toMatchObject({ who: undefined, pronoun: 'he' });
});
