import { describe, expect, test } from 'vitest';
import { budgetsFitPapers } from '../../../../src/check/argument/lengths/budgets-fit-papers.ts';
import { runLibraryRule } from '../../../support/run-rule.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { aProfile } from '../../../support/a-profile.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(words: { min?: number; max: number } | undefined): string[] {
  const profiles = [aProfile({ budget_words: 1000, words })];
  return runLibraryRule(budgetsFitPapers, aLibrary({ profiles })).map(sayProblem);
}

describe('budgetsFitPapers', () => {
  test('is content within the paper’s words, at their ends, and where the paper gives none', () => {
    expect(check({ min: 900, max: 1100 })).toEqual([]);
    expect(check({ min: 1000, max: 1000 })).toEqual([]);
    expect(check({ max: 1500 })).toEqual([]);
    expect(check(undefined)).toEqual([]);
  });

  test('warns of a budget that is too long or too short', () => {
    expect([...check({ max: 900 }), ...check({ min: 1200, max: 1500 })]).toEqual(
      ['at most 900', 'at least 1200'].map(
        (wanted) =>
          `exams.yaml profiles.0.budget_words:1:1 warning profile/length: The budget is 1000 words; the paper asks for ${wanted}.\n` +
          '  Change the words of the `parts`, and `budget_words` with them.',
      ),
    );
  });
});
