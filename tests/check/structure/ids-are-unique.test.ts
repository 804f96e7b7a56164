import { describe, expect, test } from 'vitest';
import { idsAreUnique, sharedIdsAreUnique } from '../../../src/check/structure/ids-are-unique.ts';
import { aFact } from '../../support/a-fact.ts';
import { runRules } from '../../support/run-rule.ts';
import { aLibrary, type LibraryParts } from '../../support/a-library.ts';
import { aPastQuestion } from '../../support/a-past-question.ts';
import { aCause, anMcq, anOutline, aQuote } from '../../support/an-outline.ts';
import { sayProblem } from '../../support/say-problems.ts';

function check(parts: LibraryParts): string[] {
  return runRules({ ofTopic: idsAreUnique, ofLibrary: [sharedIdsAreUnique] }, aLibrary(parts)).map(
    sayProblem,
  );
}

const FACT = { id: 'aid', text: 't', value: 1, status: 'verified' as const };

describe('idsAreUnique', () => {
  test('is content where no id stands twice', () => {
    const topics = {
      a: anOutline({ causes: [aCause()], quotes: [aQuote()], facts: ['aid', 'cost'] }),
    };
    const facts = [aFact({ id: 'aid' }), aFact({ id: 'cost' })];
    expect(check({ topics, facts })).toEqual([]);
  });

  test('lets two topics use one id, and name the same fact', () => {
    const outline = anOutline({ causes: [aCause()], facts: ['aid'] });
    expect(check({ topics: { a: outline, b: outline }, facts: [aFact({ id: 'aid' })] })).toEqual(
      [],
    );
  });

  test('points at the second of two shared facts, and says where the first is', () => {
    expect(check({ facts: [aFact({ id: 'aid' }), aFact({ id: 'aid' })] })).toEqual([
      'facts.yaml 1.id:1:1 error id/duplicate: The id `aid` is used twice.\n' +
        '  It first stands in facts.yaml 0.id, line 1. Rename one of the two.',
    ]);
  });

  test('finds one id used for a fact and a past question', () => {
    const found = check({ facts: [aFact({ id: 'a' })], questions: [aPastQuestion({ id: 'a' })] });
    expect(found).toEqual([expect.stringContaining('questions.yaml 0.id')]);
  });

  test('finds one id used in two lists of an outline', () => {
    const topics = { t: anOutline({ causes: [aCause({ id: 'x' })], mcqs: [anMcq({ id: 'x' })] }) };
    expect(check({ topics })).toEqual([
      't.yaml mcqs.0.id:1:1 error id/duplicate: The id `x` is used twice.\n' +
        '  It first stands in t.yaml causes.0.id, line 1. Rename one of the two.',
    ]);
  });

  test('finds a fact that is named twice', () => {
    const topics = { t: anOutline({ facts: ['aid', 'aid'] }) };
    expect(check({ topics })).toEqual([expect.stringContaining('t.yaml facts.1:1:1 error')]);
  });

  test('finds a fact in place that has the id of a shared one', () => {
    const topics = { t: anOutline({ facts: [FACT] }) };
    expect(check({ topics, facts: [aFact({ id: 'aid' })] })).toEqual([
      't.yaml facts.0.id:1:1 error id/duplicate: The id `aid` is used twice.\n' +
        '  It first stands in facts.yaml 0.id, line 1. Rename one of the two.',
    ]);
  });

  test('tells of each use after the first', () => {
    const causes = [aCause({ id: 'x' }), aCause({ id: 'x' }), aCause({ id: 'x' })];
    expect(check({ topics: { t: anOutline({ causes }) } })).toHaveLength(2);
  });
});
