import { describe, expect, test } from 'vitest';
import { ownFactsAreSound } from '../../../../src/check/reliability/facts/own-facts-are-sound.ts';
import { sharedFactsAreSound } from '../../../../src/check/reliability/facts/shared-facts-are-sound.ts';
import { aFact } from '../../../support/a-fact.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { runLibraryRule, runTopicRule } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

describe('sharedFactsAreSound', () => {
  const find = (facts: ReturnType<typeof aFact>[]) =>
    codesAndPlaces(runLibraryRule(sharedFactsAreSound, aLibrary({ facts })));
  const sound = { unit: 'USD billion', period: '2018', evidence: ['dawn#p1'] };

  test('tells of each fact of the library where it stands', () => {
    expect(find([aFact(sound), aFact({ ...sound, id: 'bare', unit: undefined })])).toEqual([
      'fact/no-unit at facts.yaml 1.value',
    ]);
  });

  test('wants evidence of every fact that is not marked unverified', () => {
    const bare = { ...sound, evidence: [] };
    const facts = [aFact({ ...bare, status: 'attributed' })];
    expect(runLibraryRule(sharedFactsAreSound, aLibrary({ facts })).map(sayProblem)).toEqual([
      'facts.yaml 0.id:1:1 warning evidence/none: The fact `fact` is marked attributed, but has no evidence.\n' +
        '  Name in `evidence` where it was seen, or mark it `unverified`.',
    ]);
    expect(find([aFact({ ...bare, status: 'unverified' })])).toEqual([]);
  });
});

test('ownFactsAreSound tells of facts in place, and leaves those of the library to their file', () => {
  const facts = ['shared', aFact({ unit: 'USD billion' })];
  const parts = { facts: [aFact({ id: 'shared' })] };
  expect(codesAndPlaces(runTopicRule(ownFactsAreSound, { facts }, { parts }))).toEqual([
    'fact/no-period at topic.yaml facts.1.value',
  ]);
});
