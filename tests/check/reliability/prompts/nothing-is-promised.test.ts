import { describe, expect, test } from 'vitest';
import { nothingIsPromised } from '../../../../src/check/reliability/prompts/nothing-is-promised.ts';
import { aPrompt, type OutlineText } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

const places = (written: OutlineText) => codesAndPlaces(runTopicRule(nothingIsPromised, written));
const isPromise = (hook: string) => places({ hooks: [hook] }).length > 0;

describe('nothingIsPromised', () => {
  test.each([
    'Guaranteed question for CSS 2027',
    'This topic is guaranteed to be asked.',
    'A sure-shot essay',
    'Guaranteed question: an ally that cannot refuse is not an ally.',
    'Sure shot!',
    '100% expected in the paper',
    '100 per cent sure',
    'It will definitely be asked in CE-2027.',
    'Most expected question of the year',
    'The US and Pakistan (most expected)',
    'Learn this for guaranteed success',
  ])('hears a promise in: %s', (text) => {
    expect(isPromise(text)).toBe(true);
  });

  test.each([
    'Are rights that a constitution guarantees safe?',
    'Press freedom is guaranteed by Article 19.',
    'Security guaranteed by others is dependence.',
    'Nobody can say that a question is guaranteed.',
    'Do not trust a sure-shot guess paper.',
    'The most expected outcome was war.',
    'Notes that call a topic “100% expected” have failed those who trusted them.',
    'Aid rose by 100% as expected.',
  ])('hears none in: %s', (text) => {
    expect(isPromise(text)).toBe(false);
  });

  test('says what is promised, and how to mend it', () => {
    const [found] = runTopicRule(nothingIsPromised, { hooks: ['Fine. A sure shot, this one.'] });
    expect(found && sayProblem(found)).toBe(
      'topic.yaml hooks.0:1:1 warning prompt/promises: “sure shot” promises what nobody can know: what will be asked, or how it will be marked.\n' +
        '  Say what it is: a past question, one derived from it, or practice.',
    );
  });

  test.each([
    ...['This question is guaranteed.', 'Fully guaranteed', 'A point [guaranteed]', 'Sureshots'],
    ...['It will surely come.', 'It shall for sure repeat.', 'It is going to 100% appear.'],
    ...[
      'It is sure to be asked',
      'Surely come in CSS',
      'A must-come question',
      'Leaked papers: leaked paper',
    ],
    ...[
      'A guess paper',
      'Confirmed topics for 2027',
      'Expected essay of CSS',
      'It will come in the exam.',
    ],
    ...[
      'Likely to be asked.',
      'It is bound to appear',
      'Full marks if you say so',
      'Repeated every year',
    ],
    ...['It is highly expected for CE', 'Very expected MCQs', 'This is likely to come this year'],
  ])('hears a promise too in: %s', (text) => {
    expect(isPromise(text)).toBe(true);
  });

  test.each([
    ...['War was likely to come to the valley.', 'He was unsure. Shots fell.', 'A 100 kg shot'],
    ...['Beware of a “sure shot”.', 'Never rely on a guess paper.', 'Nothing is sure to be asked.'],
    ...['Expected topics of debate', 'It will certainly end.', 'Unguaranteed questions'],
  ])('hears none either in: %s', (text) => {
    expect(isPromise(text)).toBe(false);
  });

  test('hears a warning only in the sentence of the promise', () => {
    expect(isPromise('Do not panic. A sure shot follows.')).toBe(true);
    expect(isPromise('Do not panic; a sure shot follows.')).toBe(true);
  });

  test('looks in title, summary, prompts and pitfalls, not in past questions', () => {
    const text = 'A sure shot question';
    const written = {
      title: text,
      summary: text,
      prompts: [
        aPrompt({ text, stance: text }),
        aPrompt({ id: 'past', text, origin: 'past' as const, question: 'q' }),
      ],
      pitfalls: [{ text }],
    };
    expect(places(written).map((said) => said.split(' ').at(-1))).toEqual([
      'title',
      'summary',
      'prompts.0.text',
      'prompts.0.stance',
      'pitfalls.0.text',
    ]);
  });
});
