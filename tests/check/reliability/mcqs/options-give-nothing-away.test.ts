import { describe, expect, test } from 'vitest';
import { optionsGiveNothingAway } from '../../../../src/check/reliability/mcqs/options-give-nothing-away.ts';
import { anMcq } from '../../../support/an-outline.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

type Options = readonly [string, string, string, string];
const OPTIONS: Options = ['One', 'Two', 'Three', 'Four'];

/** What is said of an MCQ whose first option is the answer. */
function messages(stem: string, [a, b, c, d]: Options, trial: Trial = {}): string[] {
  const mcqs = [anMcq({ stem, options: { a, b, c, d }, answer: 'a' })];
  return runTopicRule(optionsGiveNothingAway, { mcqs }, trial).map(({ message }) => message);
}

function patterned(letters: string, trial: Trial = {}): string[] {
  const [a, b, c, d] = OPTIONS;
  const mcqs = [...letters].map((letter, at) =>
    anMcq({ id: `mcq-${at}`, stem: 'Q?', options: { a, b, c, d }, answer: letter as 'a' }),
  );
  return runTopicRule(optionsGiveNothingAway, { mcqs }, trial).map(({ message }) => message);
}

describe('optionsGiveNothingAway', () => {
  const long = 'A yearly certificate that there was no nuclear device';

  test('warns of an answer much longer than the others', () => {
    expect(
      messages('What did it ask for?', [long, 'A vote in parliament', 'A treaty', 'Nothing']),
    ).toEqual([
      'The MCQ `mcq` gives its answer away: option a has 53 characters, the next longest 20.',
    ]);
  });

  test('is content with one that is only a little longer, or long among long ones', () => {
    expect(messages('Q?', ['Glenn Amendment', 'Section 508', 'Pressler', 'Lugar'])).toEqual([]);
    expect(messages('Q?', [long, 'A monthly report on the money spent', 'x', 'y'])).toEqual([]);
    expect(messages('Q?', [long, 'A vote', 'x', 'y'], { limits: { longer: 60 } })).toEqual([]);
  });

  test('says where it is given away, and how to mend it', () => {
    const [a, b, c, d] = OPTIONS;
    const mcqs = [...'bbbbac'].map((letter, at) =>
      anMcq({ id: `mcq-${at}`, stem: 'Q?', options: { a, b, c, d }, answer: letter as 'a' }),
    );
    const one = anMcq({
      options: { a: long, b: 'A vote', c: 'x', d: 'y' },
      answer: 'a',
      stem: '?',
    });
    const told = [mcqs, [one]].map((all) =>
      runTopicRule(optionsGiveNothingAway, { mcqs: all }).map(sayProblem),
    );
    expect(told).toEqual([
      [
        'topic.yaml mcqs:1:1 warning mcq/gives-away: b is right in 4 of 6 MCQs: more than 60 per cent.\n' +
          '  Move the answers about, so that each letter is right about as often.',
      ],
      [
        'topic.yaml mcqs.0.options.a:1:1 warning mcq/gives-away: The MCQ `mcq` gives its answer away: option a has 53 characters, the next longest 6.\n' +
          '  Word all four options alike, so that only knowledge tells them apart.',
      ],
    ]);
  });

  test('takes a plural for the word, and no other word', () => {
    const echoed = (stem: string, right: string) => messages(stem, [right, 'x', 'y', 'z']).length;
    expect(echoed('Which sanctions?', 'A sanction')).toBe(1);
    expect(echoed('Which sanctions?', 'A sanctioned deal')).toBe(0);
  });

  test('warns of a word of the stem that only the answer has', () => {
    expect(
      messages('Which treaty was signed at Manila?', [
        'The Manila accords',
        'The Baghdad Pact',
        'x',
        'y',
      ]),
    ).toEqual([
      'The MCQ `mcq` gives its answer away: only option a repeats “manila” from the stem.',
    ]);
  });

  test('is content where other options have the word too, or it only asks', () => {
    const stem = 'Which amendment stopped the aid in 1990?';
    expect(messages(stem, ['Pressler Amendment', 'Glenn Amendment', 'x', 'y'])).toEqual([]);
    expect(messages('Which country was first?', ['The country of Iran', 'x', 'y', 'z'])).toEqual(
      [],
    );
  });

  test('warns where one letter is nearly always right', () => {
    expect(patterned('bbbbac')).toEqual(['b is right in 4 of 6 MCQs: more than 60 per cent.']);
    expect(patterned('bbbac')).toEqual([]);
    expect(patterned('bbbb')).toEqual([]);
    expect(patterned('bbbbac', { limits: { most: 70 } })).toEqual([]);
  });
});
