import { describe, expect, test } from 'vitest';
import { sentencesAreReadable } from '../../../../src/check/argument/language/sentences-are-readable.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText, trial: Trial = {}): string[] {
  return runTopicRule(sentencesAreReadable, written, trial).map(sayProblem);
}

const sentenceOf = (words: number, word = 'aid') => `A${` ${word}`.repeat(words - 1)}.`;
const explaining = (explanation: string) => ({ causes: [aCause({ explanation })] });

describe('sentencesAreReadable', () => {
  test('is content with forty words, and with more in several sentences', () => {
    expect(check(explaining(`${sentenceOf(40)} ${sentenceOf(40)}`))).toEqual([]);
    expect(check(explaining(`${sentenceOf(30).slice(0, -1)}; ${sentenceOf(30)}`))).toEqual([]);
  });

  test('warns of a sentence that is longer, and begins to quote it', () => {
    expect(check(explaining(`One. ${sentenceOf(41)}`))).toEqual([
      'topic.yaml causes.0.explanation:1:1 warning language/long-sentence: The sentence “A aid aid aid aid aid …” has 41 words; after 40 a reader loses the thread.\n' +
        '  Make two sentences of it, one for each thought.',
    ]);
    expect(check(explaining(sentenceOf(41)), { limits: { words: 50 } })).toEqual([]);
  });

  test('warns of an outline of long words, told once', () => {
    const hooks = Array.from({ length: 12 }, () => sentenceOf(13, 'institutional'));
    const found = runTopicRule(sentencesAreReadable, { hooks });
    expect(codesAndPlaces(found)).toEqual(['language/reading-level at topic.yaml title']);
    expect(found[0]?.message).toBe(
      'The outline is very hard to read: 13 words to a sentence, and 92 of 100 words have more than 6 letters (LIX 105; at most 60 is wanted).',
    );
    expect(check({ hooks }, { limits: { lix: 110 } })).toEqual([]);
  });

  test('does not take the measure of a page of phrases', () => {
    expect(
      check({ hooks: Array.from({ length: 40 }, () => 'Institutional fragmentation') }),
    ).toEqual([]);
  });
});
