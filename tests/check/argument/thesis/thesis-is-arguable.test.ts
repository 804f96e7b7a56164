import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thesisIsArguable } from '../../../../src/check/argument/thesis/thesis-is-arguable.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText, trial: Trial = {}): string[] {
  return runTopicRule(thesisIsArguable, written, trial).map(sayProblem);
}

const causes = ['a', 'b', 'c', 'd'].map((id) => aCause({ id }));

describe('thesisIsArguable', () => {
  test('asks an outline that argues for its thesis', () => {
    expect(check({ causes })).toEqual([
      'topic.yaml thesis:1:1 warning thesis/missing: The outline has 4 causes and repercussions, and no thesis that they argue for.\n' +
        '  Add `thesis` with a `statement` of one arguable sentence and the `variables` that it joins.',
    ]);
  });

  test('asks an outline that is only begun for nothing', () => {
    expect(check({ causes: causes.slice(1) })).toEqual([]);
  });

  test('is content with one sentence that can be argued with', () => {
    expect(check({ causes, thesis: { statement: 'Aid cost the U.S. its friend.' } })).toEqual([]);
  });

  test('warns of two sentences, and says nothing more of them', () => {
    const statement = 'This essay discusses aid. Does it help?';
    expect(check({ thesis: { statement } })).toEqual([
      expect.stringMatching(
        /^topic\.yaml thesis\.statement:.*thesis\/one-sentence: The thesis has 2 sentences; it is to be one\./,
      ),
    ]);
  });

  test('says why a thesis cannot be argued for, or how many sentences it may have', () => {
    const statement = 'Aid came. It went. It cost.';
    expect(check({ thesis: { statement } }, { limits: { most: 2 } })).toEqual([
      'topic.yaml thesis.statement:1:1 warning thesis/one-sentence: The thesis has 3 sentences; it is to be at most 2.\n' +
        '  Keep the claim, join its condition or remedy to it, and move the rest to `background` or `hooks`.',
    ]);
    expect(check({ thesis: { statement: 'Does foreign aid help?' } })).toEqual([
      'topic.yaml thesis.statement:1:1 warning thesis/not-arguable: The thesis cannot be argued for. It asks a question and does not answer it.\n' +
        '  State what you hold and why, so that an informed reader could say the opposite.',
    ]);
  });

  test('lets a site that teaches two sentences have them', () => {
    const statement = 'Aid cost autonomy. Only trade buys it back.';
    expect(check({ thesis: { statement } }, { limits: { most: 2 } })).toEqual([]);
  });

  test('warns of a sentence that nobody would deny', () => {
    const statement = 'This essay discusses the alliance.';
    expect(codesAndPlaces(runTopicRule(thesisIsArguable, { thesis: { statement } }))).toEqual([
      'thesis/not-arguable at topic.yaml thesis.statement',
    ]);
  });

  test('tells one thing at most of any statement', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        const statement = `Aid ${words.replace(/\p{C}/gu, '')}`;
        expect(check({ thesis: { statement } }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
