import { describe, expect, test } from 'vitest';
import { oneOptionIsRight } from '../../../../src/check/reliability/mcqs/one-option-is-right.ts';
import { aFact } from '../../../support/a-fact.ts';
import { anMcq } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

const facts = [
  aFact({
    id: 'losses',
    value: 252,
    unit: 'USD billion',
    conflicts: [
      { value: 118.3, source: 'A bank' },
      { value: '126.79, for 2001–2018', source: 'A survey' },
    ],
  }),
  aFact({
    id: 'founded',
    value: '2007-12-14',
    unit: 'date',
    conflicts: [{ value: 'August 2007', source: 'A scholar' }],
  }),
];

/** The options that may be right beside the first, which is the answer. */
function rivals(
  [a = '', b = '', c = '', d = '']: readonly string[],
  written: Parameters<typeof anMcq>[0] = {},
): string[] {
  const mcqs = [anMcq({ options: { a, b, c, d }, answer: 'a', ...written })];
  const found = runTopicRule(oneOptionIsRight, { mcqs }, { parts: { facts } });
  return codesAndPlaces(found).map((said) => said.replace(/^.*options\./, ''));
}

describe('oneOptionIsRight', () => {
  test.each([
    [['80,000', '80 thousand', '90,000', '70,000'], 'b'],
    [['14 August 1947', '15 August 1947', '14-08-1947', '1949'], 'c'],
    [['14 August 1947', '15 August 1947', '1948', '1947'], 'd'],
    [['China and Russia', 'Iran', 'Russia', 'Qatar'], 'c'],
    [['China', 'Iran', 'Qatar', 'China, Iran and Qatar'], 'd'],
    [['65,000', '40,000', '60,000–80,000', '90,000'], 'c'],
    [['126.79 billion', 'over 100 billion', '34 billion', '9 billion'], 'b'],
    [['Tea', 'Jute', 'Rice', 'All of the above'], 'd'],
    [['Tea', 'Jute', 'Both a and b', 'Rice'], 'c'],
    [['A & B only', 'Jute', 'Rice', 'Tea'], 'a'],
  ])('of %j finds %s', (options, letter) => {
    expect(rivals(options)).toEqual([letter]);
  });

  test.each([
    [['1947', '1954', '1965', '1971']],
    [['1958–1969', '1958–1971', '1977–1988', '1999–2008']],
    [['417–957', '400–900', '50–100', '1–10']],
    [['China', 'Russia', 'India', 'None of these']],
    [['Pakistan', 'East Pakistan', 'Azad Kashmir', 'Punjab']],
    [['7.5 billion dollars', '1.5 billion dollars', '3.2 billion dollars', '7.5 million dollars']],
    [['Trinidad and Tobago', 'Cuba', 'Haiti', 'Jamaica']],
    [['12 March 1949', '12 April 1949', '7 March 1949', '23 March 1956']],
  ])('finds none in %j', (options) => {
    expect(rivals(options)).toEqual([]);
  });

  test.each([
    [
      ['80,000', '80 thousand', '90,000', '70,000'],
      '“80 thousand” agrees with the answer, “80,000”',
    ],
    [['China and Russia', 'Iran', 'Russia', 'Qatar'], '“China and Russia” contains “Russia”'],
    [['China', 'Iran', 'Iran & China', 'Qatar'], '“Iran & China” contains “China”'],
    [
      ['Tea', 'Jute', 'Rice', 'All of the above'],
      '“All of the above” makes others right beside it',
    ],
  ])('of %j says that %s', ([a = '', b = '', c = '', d = ''], why) => {
    const mcqs = [anMcq({ options: { a, b, c, d }, answer: 'a' })];
    expect(runTopicRule(oneOptionIsRight, { mcqs }).map(sayProblem)).toEqual([
      expect.stringMatching(/ warning mcq\/two-right: /),
    ]);
    expect(runTopicRule(oneOptionIsRight, { mcqs })[0]).toMatchObject({
      message: `The MCQ \`mcq\` has two right options: ${why}.`,
      hint: 'Make one option right beyond dispute: change the other, or say in the stem whose figure is asked for.',
    });
  });

  test.each([
    ...['all of these', 'Both of the other', 'any two of them', 'Any of the options', 'all above'],
    ...['All the above', '(a) and (b)', 'a, b and c', 'b & d', 'both (a), (c) and (d) only'],
  ])('takes “%s” for one that makes others right', (option) => {
    expect(rivals(['Tea', 'Jute', 'Rice', option])).toEqual(['d']);
  });

  test.each([
    'all of us',
    'Because of all of the above',
    'a and e',
    'plan a and b',
    'a and b alone',
  ])('takes “%s” for an option like any other', (option) => {
    expect(rivals(['Tea', 'Jute', 'Rice', option])).toEqual([]);
  });

  test('leaves options that are the same but for punctuation to the rule on those', () => {
    expect(rivals(['In 1965', 'in 1965.', '1954', '1971'])).toEqual([]);
  });

  describe('of a fact that sources contradict', () => {
    const evidence = ['fact:losses'];
    const options = ['252 billion dollars', '118.3 billion dollars', '34 billion dollars', '9'];

    test('takes what another source gives for a second right option', () => {
      expect(rivals(options, { stem: 'What were the losses?', evidence })).toEqual(['b']);
      const [a = '', b = '', c = '', d = ''] = options;
      const mcqs = [anMcq({ options: { a, b, c, d }, answer: 'a', stem: 'How much?', evidence })];
      expect(runTopicRule(oneOptionIsRight, { mcqs }, { parts: { facts } })[0]?.message).toContain(
        '“118.3 billion dollars” is what A bank gives for the fact `losses`',
      );
      const months = ['December 2007', 'August 2007', 'May 2007', 'June 2007'];
      expect(rivals(months, { stem: 'When was it founded?', evidence: ['fact:founded'] })).toEqual([
        'b',
      ]);
    });

    test('is content where the stem says whose figure is asked for', () => {
      const stem = 'What were the losses, according to Hafiz Pasha?';
      expect(rivals(options, { stem, evidence })).toEqual([]);
    });

    test('does not mind a figure of another period', () => {
      const other = ['252 billion dollars', '126.79 billion dollars', '34', '9'];
      expect(rivals(other, { stem: 'What were the losses?', evidence })).toEqual([]);
    });
  });
});
